package kz.tirek.disclosure;

import java.util.Arrays;
import java.util.List;

/** The data counted up once for a layout: every carrier leaf and every cell. */
public final class Counts {
    private final Layout layout;
    private final Records records;
    private final int[][] leafOf;
    private final int[] placeOf;
    private final long[][] leaves;
    private final long[][] largest;
    private final Facts facts;

    /** @param records over the dimensions of the layout's newest plan */
    public Counts(Layout layout, Records records) {
        this.layout = layout;
        this.records = records;
        List<Dimension> own = records.dimensions();
        placeOf = own.stream().mapToInt(layout::place).toArray();
        leafOf = own.stream().map(layout::merged).toArray(int[][]::new);
        leaves = layout.carriers().stream().map(c -> new long[c.size()]).toArray(long[][]::new);
        largest = layout.carriers().stream().map(c -> new long[c.size()]).toArray(long[][]::new);
        facts = new Facts(layout.size());
        countLeaves();
        for (int g = 0; g < layout.grids().size(); g++) {
            countCells(g);
        }
        new Contributions(layout, this).count();
    }

    private void countLeaves() {
        for (int c = 0; c < leaves.length; c++) {
            Grid carrier = layout.carriers().get(c);
            for (int row = 0; row < records.rows(); row++) {
                leaves[c][leaf(carrier, row)] += records.count(row);
            }
        }
    }

    /** Where in a carrier a row is counted. */
    int leaf(Grid carrier, int row) {
        int at = 0;
        for (int d = 0; d < placeOf.length; d++) {
            int stride = carrier.stride(placeOf[d]);
            at += stride == 0 ? 0 : leafOf[d][records.leaf(row, d)] * stride;
        }
        return at;
    }

    /** The merged leaf of a row along each dimension of the layout. */
    int[] tuple(int row) {
        int[] tuple = new int[placeOf.length];
        for (int d = 0; d < placeOf.length; d++) {
            tuple[placeOf[d]] = leafOf[d][records.leaf(row, d)];
        }
        return tuple;
    }

    private void countCells(int g) {
        int c = layout.carrierOf(layout.grids().get(g).dimensions());
        int[] dims = layout.grids().get(g).dimensions();
        Grid carrier = layout.carriers().get(c);
        Grid margin = new Grid(dims, Arrays.stream(dims).map(d -> layout.dimensions().get(d).leaves()).toArray(), layout.dimensions().size());
        long[] sums = new long[margin.size()];
        for (int leaf = 0; leaf < leaves[c].length; leaf++) {
            int at = 0;
            for (int d : dims) {
                at += carrier.along(d, leaf) * margin.stride(d);
            }
            sums[at] += leaves[c][leaf];
        }
        int[] tuple = new int[layout.dimensions().size()];
        for (int at = 0; at < sums.length; at++) {
            if (sums[at] > 0) {
                for (int d : dims) {
                    tuple[d] = margin.along(d, at);
                }
                long sum = sums[at];
                Above.each(layout, g, tuple, cell -> facts.value()[cell] += sum);
            }
        }
    }

    /** What some rows count in each leaf of each carrier. */
    public long[][] leavesOf(int[] rows) {
        long[][] of = layout.carriers().stream().map(c -> new long[c.size()]).toArray(long[][]::new);
        for (int c = 0; c < of.length; c++) {
            for (int row : rows) {
                of[c][leaf(layout.carriers().get(c), row)] += records.count(row);
            }
        }
        return of;
    }

    /** What each cell sums to of one of the plan's magnitudes. */
    public long[] magnitude(int which) {
        long[] sums = new long[layout.size()];
        for (int row = 0; row < records.rows(); row++) {
            int[] leaf = tuple(row);
            long amount = records.magnitude(row, which);
            for (int g = 0; amount > 0 && g < layout.grids().size(); g++) {
                Above.each(layout, g, leaf, cell -> sums[cell] += amount);
            }
        }
        return sums;
    }

    public Layout layout() {
        return layout;
    }

    public Records records() {
        return records;
    }

    public Facts facts() {
        return facts;
    }

    public long value(int cell) {
        return facts.value()[cell];
    }

    /** How many are counted in each leaf of a carrier; not to be changed. */
    public long[] leaves(int carrier) {
        return leaves[carrier];
    }

    /** The largest count of one contributor in each leaf of a carrier; not to be changed. */
    public long[] largest(int carrier) {
        return largest[carrier];
    }
}
