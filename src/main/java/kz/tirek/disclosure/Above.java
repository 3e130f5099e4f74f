package kz.tirek.disclosure;

import java.util.function.IntConsumer;

/** Finds the cells that hold a leaf. */
final class Above {
    private Above() {}

    /** Hands over every cell of a grid that holds the leaf, given by its number along each dimension of the layout. */
    static void each(Layout layout, int grid, int[] leaf, IntConsumer cells) {
        each(layout, grid, leaf, 0, 0, cells);
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
