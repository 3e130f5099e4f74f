package kz.tirek.disclosure.protect;

import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Grid;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Rules;
import kz.tirek.disclosure.Structural;
import kz.tirek.disclosure.Witness;

/** How many can leave each carrier leaf: all but what one contributor knows that it sent itself. */
final class Capacity {
    /** Nothing may enter or leave, since everybody knows that there is nothing. */
    static final long CLOSED = -1;
    private final Layout layout;
    private final long[][] capacity;

    Capacity(Counts counts) {
        layout = counts.layout();
        boolean[][] structural = Structural.leaves(layout);
        boolean insider = layout.newest().rules().insider() == Rules.Insider.CONTRIBUTOR;
        capacity = new long[structural.length][];
        for (int c = 0; c < capacity.length; c++) {
            capacity[c] = counts.leaves(c).clone();
            for (int leaf = 0; leaf < capacity[c].length; leaf++) {
                capacity[c][leaf] = structural[c][leaf] ? CLOSED : capacity[c][leaf] - (insider ? counts.largest(c)[leaf] : 0);
            }
        }
    }

    /** By leaf; not to be changed. */
    long[] of(int carrier) {
        return capacity[carrier];
    }

    /** Whether every corner that a box empties has enough. */
    boolean allows(Witness.Box box) {
        for (int c = 0; c < capacity.length; c++) {
            if (!allows(c, layout.carriers().get(c), box, 0, 0, box.by())) {
                return false;
            }
        }
        return true;
    }

    private boolean allows(int c, Grid carrier, Witness.Box box, int dimension, int at, long by) {
        if (dimension == box.base().length) {
            return capacity[c][at] + Math.min(0, by) >= 0;
        }
        boolean moves = box.alternate()[dimension] >= 0;
        int stride = carrier.stride(dimension);
        return moves && !carrier.has(dimension)
                || allows(c, carrier, box, dimension + 1, at + box.base()[dimension] * stride, by)
                && (!moves || allows(c, carrier, box, dimension + 1, at + box.alternate()[dimension] * stride, -by));
    }
}
