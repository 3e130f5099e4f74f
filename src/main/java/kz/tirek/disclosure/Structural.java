package kz.tirek.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The combinations that cannot exist: everybody knows that they count nothing. */
public final class Structural {
    private Structural() {}

    /** Which cells hold nothing but such a combination. */
    public static boolean[] cells(Layout layout) {
        boolean[] cells = new boolean[layout.size()];
        for (Plan plan : layout.plans()) {
            for (var codes : plan.structural()) {
                int[] combination = layout.tuple(plan, codes);
                for (int cell = 0; cell < cells.length; cell++) {
                    cells[cell] |= isWithin(layout, layout.nodes(cell), combination);
                }
            }
        }
        return cells;
    }

    private static boolean isWithin(Layout layout, int[] nodes, int[] combination) {
        return IntStream.range(0, nodes.length).allMatch(d -> combination[d] == 0 || Arrays.stream(layout.dimensions().get(d).leavesOf(nodes[d]))
                .allMatch(leaf -> layout.dimensions().get(d).holds(combination[d], leaf)));
    }

    /** Which leaves of each carrier are such a combination. */
    public static boolean[][] leaves(Layout layout) {
        boolean[][] leaves = layout.carriers().stream().map(c -> new boolean[c.size()]).toArray(boolean[][]::new);
        for (Plan plan : layout.plans()) {
            for (var codes : plan.structural()) {
                int[] combination = layout.tuple(plan, codes);
                int[] dims = IntStream.range(0, combination.length).filter(d -> combination[d] > 0).toArray();
                for (int c = 0; c < leaves.length; c++) {
                    Grid carrier = layout.carriers().get(c);
                    for (int leaf = 0; carrier.hasAll(dims) && leaf < leaves[c].length; leaf++) {
                        int at = leaf;
                        leaves[c][leaf] |= Arrays.stream(dims).allMatch(d -> layout.dimensions().get(d).holds(combination[d], carrier.along(d, at)));
                    }
                }
            }
        }
        return leaves;
    }
}
