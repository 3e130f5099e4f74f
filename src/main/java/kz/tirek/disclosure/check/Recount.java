package kz.tirek.disclosure.check;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Above;
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
        for (int[] rows : records.byContributor()) {
            long[] own = sums(rows, records::count, (sent, c) -> tell(sent, leaves[c], largestOfLeaf[c]));
            tell(own, facts.value(), facts.largest());
            IntStream.range(0, own.length).filter(cell -> own[cell] > 0).forEach(cell -> facts.contributors()[cell]++);
        }
        for (int[] rows : layout.newest().rules().contributors() == null ? new int[0][] : records.byWorker().toArray(int[][]::new)) {
            long[] own = sums(rows, records::count, (seen, c) -> {});
            IntStream.range(0, own.length).filter(cell -> own[cell] > 0).forEach(cell -> facts.workers()[cell]++);
        }
    }

    /** What all pupils sum to of a magnitude, in each cell. */
    long[] magnitude(int which) {
        return sums(IntStream.range(0, records.rows()).toArray(), row -> records.magnitude(row, which), (sums, c) -> {});
    }

    private long[] sums(int[] rows, IntToLongFunction amount, ObjIntConsumer<long[]> ofCarrier) {
        long[] cells = new long[layout.size()];
        for (int carrier = 0; carrier < leaves.length; carrier++) {
            int c = carrier;
            long[] sums = new long[leaves[c].length];
            Arrays.stream(rows).forEach(row -> sums[Moves.place(layout.carriers().get(c), leaf(row))] += amount.applyAsLong(row));
            IntStream.range(0, sums.length).filter(at -> sums[at] > 0).forEach(at -> Above.each(layout, c, at, cell -> cells[cell] += sums[at]));
            ofCarrier.accept(sums, c);
        }
        return cells;
    }

    private static void tell(long[] own, long[] sum, long[] largest) {
        Arrays.setAll(sum, i -> sum[i] + own[i]);
        Arrays.setAll(largest, i -> Math.max(largest[i], own[i]));
    }

    private int[] leaf(int row) {
        int[] leaf = new int[merged.length];
        IntStream.range(0, leaf.length).forEach(d -> leaf[places[d]] = merged[d][records.leaf(row, d)]);
        return leaf;
    }
}
