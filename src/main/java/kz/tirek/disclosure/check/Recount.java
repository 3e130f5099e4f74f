package kz.tirek.disclosure.check;

import java.util.Arrays;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Facts;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Records;

/** Counts the data again, row by row, knowing nothing of how they were counted before. */
final class Recount {
    final Facts facts;
    final long[][] leaves;
    final long[][] largestOfLeaf;
    private final Layout layout;
    private final Records records;
    private final int[][] merged;
    private final int[] places;

    Recount(Layout layout, Records records) {
        this.layout = layout;
        this.records = records;
        merged = records.dimensions().stream().map(layout::merged).toArray(int[][]::new);
        places = records.dimensions().stream().mapToInt(layout::place).toArray();
        facts = new Facts(layout.size());
        leaves = layout.carriers().stream().map(carrier -> new long[carrier.size()]).toArray(long[][]::new);
        largestOfLeaf = layout.carriers().stream().map(carrier -> new long[carrier.size()]).toArray(long[][]::new);
        records.byContributor().forEach(rows -> count(rows, facts.value(), facts.contributors(), facts.largest(), leaves, largestOfLeaf));
        if (layout.newest().rules().contributors() != null) {
            long[] spare = new long[layout.size()];
            long[][] spares = Arrays.stream(leaves).map(long[]::clone).toArray(long[][]::new);
            records.byWorker().forEach(rows -> count(rows, spare, facts.workers(), spare, spares, spares));
        }
    }

    private void count(int[] rows, long[] value, int[] contributors, long[] largest, long[][] leafValue, long[][] leafLargest) {
        long[] own = new long[layout.size()];
        long[][] ownLeaves = Arrays.stream(leaves).map(l -> new long[l.length]).toArray(long[][]::new);
        for (int row : rows) {
            int[] leaf = leaf(row);
            for (int c = 0; c < leaves.length; c++) {
                ownLeaves[c][Moves.place(layout.carriers().get(c), leaf)] += records.count(row);
            }
        }
        IntStream.range(0, leaves.length).forEach(c -> IntStream.range(0, leaves[c].length).filter(at -> ownLeaves[c][at] > 0)
                .forEach(at -> Moves.cells(layout, c, at, cell -> own[cell] += ownLeaves[c][at])));
        IntStream.range(0, own.length).filter(cell -> own[cell] > 0).forEach(cell -> contributors[cell]++);
        tell(own, value, largest);
        IntStream.range(0, leaves.length).forEach(c -> tell(ownLeaves[c], leafValue[c], leafLargest[c]));
    }

    private static void tell(long[] own, long[] value, long[] largest) {
        Arrays.setAll(value, i -> value[i] + own[i]);
        Arrays.setAll(largest, i -> Math.max(largest[i], own[i]));
    }

    private int[] leaf(int row) {
        int[] leaf = new int[merged.length];
        for (int d = 0; d < leaf.length; d++) {
            leaf[places[d]] = merged[d][records.leaf(row, d)];
        }
        return leaf;
    }
}
