package kz.tirek.disclosure.attack;

import kz.tirek.disclosure.Requirement;

/**
 * A hidden cell that can be read too closely.
 *
 * @param low the least it can be, as far as was computed
 * @param high the most
 */
public record Finding(Requirement requirement, Kind kind, double low, double high) {
    /** What an attacker has reached. */
    public enum Kind {
        /** The number itself. */
        EXACT,
        /** That the number is below the threshold, or otherwise too small. */
        UPPER,
        /** The number within too narrow an interval. */
        WIDTH,
        /** That nearly all of a group are in the cell, or nearly all of a population. */
        ATTRIBUTE,
        /** Nothing that could be trusted: the solver gave no optimal answer, and what is not proved counts as found. */
        UNPROVED
    }
}
