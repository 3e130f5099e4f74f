package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers cells, each once, however many tables show it. */
final class Cells {
    private final List<Dimension> dimensions;
    private final List<Grid> grids = new ArrayList<>();
    private final List<int[]> gridDims = new ArrayList<>();
    private final List<int[]> ids = new ArrayList<>();
    private final List<int[]> nodes = new ArrayList<>();

    Cells(List<Dimension> dimensions) {
        this.dimensions = dimensions;
    }

    /** The number of the cell at one node of each dimension; a new one where it has none yet. */
    int put(int[] tuple) {
        int[] support = support(tuple);
        int g = grid(support);
        if (g < 0) {
            g = grids.size();
            gridDims.add(support);
            grids.add(new Grid(support, Arrays.stream(support).map(d -> dimensions.get(d).nodes() - 1).toArray(), dimensions.size()));
            ids.add(new int[grids.get(g).size()]);
            Arrays.fill(ids.get(g), -1);
        }
        int at = place(g, tuple);
        if (ids.get(g)[at] < 0) {
            ids.get(g)[at] = nodes.size();
            nodes.add(tuple);
        }
        return ids.get(g)[at];
    }

    /** The number of a cell, or -1. */
    int find(int[] tuple) {
        int g = grid(support(tuple));
        return g < 0 ? -1 : ids.get(g)[place(g, tuple)];
    }

    static int[] support(int[] tuple) {
        return IntStream.range(0, tuple.length).filter(d -> tuple[d] > 0).toArray();
    }

    private int grid(int[] support) {
        for (int g = 0; g < grids.size(); g++) {
            if (Arrays.equals(gridDims.get(g), support)) {
                return g;
            }
        }
        return -1;
    }

    private int place(int grid, int[] tuple) {
        int at = 0;
        for (int d = 0; d < tuple.length; d++) {
            at += tuple[d] > 0 ? (tuple[d] - 1) * grids.get(grid).stride(d) : 0;
        }
        return at;
    }

    int size() {
        return nodes.size();
    }

    int[] nodes(int cell) {
        return nodes.get(cell);
    }

    List<Grid> grids() {
        return grids;
    }

    int[] dims(int grid) {
        return gridDims.get(grid);
    }

    int[] ids(int grid) {
        return ids.get(grid);
    }
}
