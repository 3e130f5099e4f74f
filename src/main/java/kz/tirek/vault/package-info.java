/**
 * Envelope encryption with keys kept outside the database: each case has its own data keys, wrapped by a master key, in a folder of their own.
 * Destroying a case's keys makes its notes unreadable, also in every old copy of the database.
 */
package kz.tirek.vault;
