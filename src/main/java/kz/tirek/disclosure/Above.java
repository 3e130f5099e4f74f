package kz.tirek.disclosure;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Finds the cells that hold a leaf. */
public final class Above {
    private Above() {}

    /** Hands over every cell of a grid that holds the leaf, given by its number along each dimension of the layout. */
    static void each(Layout layout, int grid, int[] leaf, IntConsumer cells) {
        each(layout, grid, leaf, 0, 0, cells);
    }

    /** Hands over the cells that count a leaf of a carrier; those that several carriers have are left to the first. */
    public static void each(Layout layout, int carrier, int at, IntConsumer cells) {
        Grid of = layout.carriers().get(carrier);
        int[] leaf = IntStream.range(0, layout.dimensions().size()).map(d -> of.has(d) ? of.along(d, at) : 0).toArray();
        for (int g = 0; g < layout.grids().size(); g++) {
            if (layout.carrierOf(g) == carrier) {
                each(layout, g, leaf, cells);
            }
        }
    }

    private static void each(Layout layout, int grid, int[] leaf, int depth, int at, IntConsumer cells) {
        int[] dims = layout.dims(grid);
        if (depth == dims.length) {
            int cell = layout.cells(grid)[at];
            if (cell >= 0) {
                cells.accept(cell);
            }
            return;
        }
        int stride = layout.grids().get(grid).stride(dims[depth]);
        int[] over = layout.dimensions().get(dims[depth]).over(leaf[dims[depth]]);
        for (int node : over) {
            if (node > 0) {
                each(layout, grid, leaf, depth + 1, at + (node - 1) * stride, cells);
            }
        }
    }
}
