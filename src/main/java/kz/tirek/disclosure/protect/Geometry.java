package kz.tirek.disclosure.protect;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Dimension;
import kz.tirek.disclosure.Grid;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Witness;

/** Which nodes and cells a box touches. Nodes that hold both ends of a move do not change. */
final class Geometry {
    private final Layout layout;
    private final int[][][] above;
    private final int[][][][] between;

    Geometry(Layout layout) {
        this.layout = layout;
        List<Dimension> dimensions = layout.dimensions();
        above = new int[dimensions.size()][][];
        between = new int[dimensions.size()][][][];
        for (int d = 0; d < above.length; d++) {
            above[d] = new int[dimensions.get(d).leaves()][];
            between[d] = new int[dimensions.get(d).leaves()][][];
            for (int leaf = 0; leaf < above[d].length; leaf++) {
                above[d][leaf] = Arrays.stream(dimensions.get(d).over(leaf)).filter(n -> n > 0).toArray();
            }
        }
    }

    /** The nodes other than the total that hold a leaf. */
    int[] above(int dimension, int leaf) {
        return above[dimension][leaf];
    }

    /** The nodes that hold one of two leaves but not both. */
    int[] between(int dimension, int base, int alternate) {
        int[][] row = between[dimension][base];
        if (row == null) {
            row = new int[above[dimension].length][];
            between[dimension][base] = row;
        }
        if (row[alternate] == null) {
            Dimension along = layout.dimensions().get(dimension);
            row[alternate] = IntStream.concat(
                    Arrays.stream(above(dimension, base)).filter(n -> !along.holds(n, alternate)),
                    Arrays.stream(above(dimension, alternate)).filter(n -> !along.holds(n, base))).toArray();
        }
        return row[alternate];
    }

    /** What every cell gains by some moves together. */
    Effect effect(List<Witness.Box> boxes) {
        Map<Integer, Long> gains = new LinkedHashMap<>();
        for (Witness.Box box : boxes) {
            Effect one = effect(box.base(), box.alternate());
            IntStream.range(0, one.size()).forEach(i -> gains.merge(one.cell(i), one.gain(i) * box.by(), Long::sum));
        }
        Effect all = new Effect();
        gains.forEach((cell, gain) -> {
            if (gain != 0) {
                all.add(cell, gain);
            }
        });
        return all;
    }

    /** What every cell gains when the base leaf gains one. */
    Effect effect(int[] base, int[] alternate) {
        Effect effect = new Effect();
        for (int g = 0; g < layout.grids().size(); g++) {
            Grid grid = layout.grids().get(g);
            boolean touched = true;
            for (int d = 0; d < alternate.length; d++) {
                touched &= alternate[d] < 0 || grid.has(d);
            }
            if (touched) {
                collect(g, grid.dimensions(), 0, 0, 1, base, alternate, effect);
            }
        }
        return effect;
    }

    private void collect(int g, int[] dims, int depth, int at, int sign, int[] base, int[] alternate, Effect effect) {
        if (depth == dims.length) {
            int cell = layout.cells(g)[at];
            if (cell >= 0) {
                effect.add(cell, sign);
            }
            return;
        }
        int d = dims[depth];
        int stride = layout.grids().get(g).stride(d);
        for (int node : alternate[d] < 0 ? above(d, base[d]) : between(d, base[d], alternate[d])) {
            int turned = layout.dimensions().get(d).holds(node, base[d]) ? sign : -sign;
            collect(g, dims, depth + 1, at + (node - 1) * stride, turned, base, alternate, effect);
        }
    }

    /** What the cells at given nodes would gain when the base leaf gains one. */
    int effectAt(int[] nodes, int[] base, int[] alternate) {
        int gain = 1;
        for (int d = 0; d < nodes.length; d++) {
            Dimension along = layout.dimensions().get(d);
            int held = along.holds(nodes[d], base[d]) ? 1 : 0;
            gain *= alternate[d] < 0 ? held : held - (along.holds(nodes[d], alternate[d]) ? 1 : 0);
        }
        return gain;
    }
}
