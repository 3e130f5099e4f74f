/** Referrals of a child in crisis to the Centre, and letters to other organisations: only what was chosen, on a ground, each with its term. */
package kz.tirek.referrals;
