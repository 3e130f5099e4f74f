package kz.tirek.disclosure.protect;

import java.util.stream.IntStream;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Grid;
import kz.tirek.disclosure.Layout;

/** Sums over carrier leaves, for nodes that no table shows. */
final class Margins {
    private Margins() {}

    static long sum(Counts counts, int[] nodes) {
        Layout layout = counts.layout();
        int c = carrier(layout, nodes);
        long sum = 0;
        for (int leaf = 0; leaf < counts.leaves(c).length; leaf++) {
            sum += holds(layout, layout.carriers().get(c), nodes, leaf) ? counts.leaves(c)[leaf] : 0;
        }
        return sum;
    }

    static int carrier(Layout layout, int[] nodes) {
        int[] dims = IntStream.range(0, nodes.length).filter(d -> nodes[d] > 0).toArray();
        return IntStream.range(0, layout.carriers().size()).filter(c -> layout.carriers().get(c).hasAll(dims)).findFirst().orElseThrow();
    }

    static boolean holds(Layout layout, Grid carrier, int[] nodes, int leaf) {
        for (int d = 0; d < nodes.length; d++) {
            if (nodes[d] > 0 && !layout.dimensions().get(d).holds(nodes[d], carrier.along(d, leaf))) {
                return false;
            }
        }
        return true;
    }
}
