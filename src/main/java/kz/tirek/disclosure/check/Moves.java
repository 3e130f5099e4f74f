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
        int at = 0;
        for (int d = 0; d < leaf.length; d++) {
            at += leaf[d] * carrier.stride(d);
        }
        return at;
    }

    static int[] leaf(Layout layout, Grid carrier, int at) {
        return IntStream.range(0, layout.dimensions().size()).map(d -> carrier.has(d) ? carrier.along(d, at) : 0).toArray();
    }

    /** What is gained in the dimensions that a carrier shares with another. */
    static Map<List<Integer>, Long> shared(Layout layout, List<Map<Integer, Long>> gains, int of, int with) {
        Map<List<Integer>, Long> shared = new HashMap<>();
        gains.get(of).forEach((at, by) -> shared.merge(IntStream.range(0, layout.dimensions().size())
                .mapToObj(d -> layout.carriers().get(with).has(d) ? leaf(layout, layout.carriers().get(of), at)[d] : 0).toList(), by, Long::sum));
        shared.values().removeIf(by -> by == 0);
        return shared;
    }

    /** Hands over the cells that count a leaf; those that several carriers have are left to the first. */
    static void cells(Layout layout, int carrier, int at, IntConsumer cells) {
        IntStream.range(0, layout.grids().size()).filter(g -> layout.carrierOf(g) == carrier)
                .forEach(g -> cells(layout, g, 0, 0, leaf(layout, layout.carriers().get(carrier), at), cells));
    }

    private static void cells(Layout layout, int grid, int d, int at, int[] leaf, IntConsumer cells) {
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
        return IntStream.range(0, nodes.length).allMatch(d -> layout.dimensions().get(d).holds(nodes[d], leaf[d]));
    }
}
