package kz.tirek.disclosure.protect;

import kz.tirek.disclosure.Witness;

/**
 * A box that may be moved both ways: its base cells can gain {@code up} or lose {@code down}.
 *
 * @param cost of the cells that must be hidden for it
 */
record Box(int[] base, int[] alternate, long up, long down, double cost) {
    Witness upward() {
        return new Witness.Box(base, alternate, up);
    }

    Witness downward() {
        return new Witness.Box(base, alternate, -down);
    }
}
