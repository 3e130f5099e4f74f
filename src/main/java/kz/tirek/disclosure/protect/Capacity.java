package kz.tirek.disclosure.protect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Whether every corner that some boxes empty together has enough. */
    boolean allows(List<Witness.Box> boxes) {
        for (int c = 0; c < capacity.length; c++) {
            Map<Integer, Long> gains = new HashMap<>();
            for (Witness.Box box : boxes) {
                gather(layout.carriers().get(c), box, 0, 0, box.by(), gains);
            }
            long[] room = capacity[c];
            if (!gains.entrySet().stream().allMatch(gain -> gain.getValue() == 0 || room[gain.getKey()] + Math.min(0, gain.getValue()) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Lets some boxes move for a while, so many times; what leaves one leaf has room in another. */
    void take(List<Witness.Box> boxes, long times) {
        for (int c = 0; c < capacity.length; c++) {
            Map<Integer, Long> gains = new HashMap<>();
            for (Witness.Box box : boxes) {
                gather(layout.carriers().get(c), box, 0, 0, box.by(), gains);
            }
            long[] room = capacity[c];
            gains.forEach((leaf, gain) -> room[leaf] += gain * times);
        }
    }

    private static void gather(Grid carrier, Witness.Box box, int dimension, int at, long by, Map<Integer, Long> gains) {
        if (dimension == box.base().length) {
            gains.merge(at, by, Long::sum);
            return;
        }
        gather(carrier, box, dimension + 1, at + box.base()[dimension] * carrier.stride(dimension), by, gains);
        if (box.alternate()[dimension] >= 0) {
            gather(carrier, box, dimension + 1, at + box.alternate()[dimension] * carrier.stride(dimension), -by, gains);
        }
    }
}
