package kz.tirek.disclosure.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Grid;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Witness;

/** Moves the children of a witness, leaf by leaf. */
final class Moves {
    private Moves() {}

    /** What each leaf of each carrier gains. */
    static List<Map<Integer, Long>> of(Layout layout, Witness witness) {
        List<Map<Integer, Long>> gains = new ArrayList<>();
        layout.carriers().forEach(carrier -> gains.add(new HashMap<>()));
        if (witness instanceof Witness.Free free) {
            free.changes().forEach(change -> gains.get(change.carrier()).merge(change.leaf(), change.by(), Long::sum));
        } else if (witness instanceof Witness.Box box) {
            IntStream.range(0, gains.size()).forEach(c -> corners(layout.carriers().get(c), box, 0, box.base().clone(), box.by(), gains.get(c)));
        }
        gains.forEach(gain -> gain.values().removeIf(by -> by == 0));
        return gains;
    }

    private static void corners(Grid carrier, Witness.Box box, int d, int[] leaf, long by, Map<Integer, Long> gains) {
        if (d == leaf.length) {
            gains.merge(place(carrier, leaf), by, Long::sum);
        }
        for (int turn = 0; d < leaf.length && turn < (box.alternate()[d] < 0 ? 1 : 2); turn++) {
            leaf[d] = turn == 0 ? box.base()[d] : box.alternate()[d];
            corners(carrier, box, d + 1, leaf, turn == 0 ? by : -by, gains);
        }
    }

    static int place(Grid carrier, int[] leaf) {
        return IntStream.range(0, leaf.length).map(d -> leaf[d] * carrier.stride(d)).sum();
    }

    /** What is gained in the dimensions that a carrier shares with another, or with some cells. */
    static Map<List<Integer>, Long> shared(Layout layout, Map<Integer, Long> gains, int carrier, Grid with) {
        Grid of = layout.carriers().get(carrier);
        Map<List<Integer>, Long> sums = new HashMap<>();
        gains.forEach((at, by) -> sums.merge(IntStream.range(0, layout.dimensions().size())
                .mapToObj(d -> of.has(d) && with.has(d) ? of.along(d, at) : 0).toList(), by, Long::sum));
        sums.values().removeIf(by -> by == 0);
        return sums;
    }

    /** Hands over every cell that counts a leaf. */
    static void cells(Layout layout, int[] leaf, IntConsumer cells) {
        IntStream.range(0, layout.grids().size()).forEach(g -> cells(layout, g, 0, 0, leaf, cells));
    }

    static void cells(Layout layout, int grid, int d, int at, int[] leaf, IntConsumer cells) {
        if (d < leaf.length) {
            Grid of = layout.grids().get(grid);
            for (int node : of.has(d) ? layout.dimensions().get(d).over(leaf[d]) : new int[]{1}) {
                if (node > 0) {
                    cells(layout, grid, d + 1, at + (node - 1) * of.stride(d), leaf, cells);
                }
            }
        } else if (layout.cells(grid)[at] >= 0) {
            cells.accept(layout.cells(grid)[at]);
        }
    }

    static boolean holds(Layout layout, int[] nodes, int[] leaf) {
        return IntStream.range(0, nodes.length).allMatch(d -> nodes[d] == 0 || layout.dimensions().get(d).holds(nodes[d], leaf[d]));
    }
}
