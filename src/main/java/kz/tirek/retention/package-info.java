/**
 * How long records are kept, what must stay, what was erased and on whose word; and what a family is given of all that is held on a child.
 * The person responsible for personal data decides here by counts, numbers and days, without ever seeing a name or a note.
 */
package kz.tirek.retention;
