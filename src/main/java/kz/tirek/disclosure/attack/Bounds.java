package kz.tirek.disclosure.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How small and how large each unknown can be by each single sum in turn, in whole numbers; never narrower than the truth. */
final class Bounds {
    static final long FAR = 1L << 40;
    private final long[] low;
    private final long[] high;
    private final List<Relations.Row> rows;
    private final List<List<Integer>> rowsOf = new ArrayList<>();

    /** @param least of each unknown, as far as the attacker knows */
    Bounds(Relations relations, long[] least) {
        rows = relations.rows();
        low = least.clone();
        high = new long[low.length];
        Arrays.fill(high, FAR);
        for (int u = 0; u < low.length; u++) {
            rowsOf.add(new ArrayList<>(4));
        }
        for (int r = 0; r < rows.size(); r++) {
            int row = r;
            Arrays.stream(rows.get(r).unknowns()).forEach(u -> rowsOf.get(u).add(row));
        }
        tighten();
    }

    private void tighten() {
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        boolean[] waits = new boolean[rows.size()];
        Arrays.fill(waits, true);
        for (int r = 0; r < rows.size(); r++) {
            waiting.add(r);
        }
        long steps = 0;
        long most = 200L * rows.size();
        while (!waiting.isEmpty() && steps++ < most) {
            int r = waiting.poll();
            waits[r] = false;
            for (int u : tighten(rows.get(r))) {
                for (int next : rowsOf.get(u)) {
                    if (!waits[next]) {
                        waits[next] = true;
                        waiting.add(next);
                    }
                }
            }
        }
    }

    /** Gives the unknowns that a row has narrowed. */
    private List<Integer> tighten(Relations.Row row) {
        long least = 0;
        long most = 0;
        for (int i = 0; i < row.unknowns().length; i++) {
            int u = row.unknowns()[i];
            least += row.signs()[i] > 0 ? row.signs()[i] * low[u] : row.signs()[i] * high[u];
            most += row.signs()[i] > 0 ? row.signs()[i] * high[u] : row.signs()[i] * low[u];
        }
        List<Integer> narrowed = new ArrayList<>();
        for (int i = 0; i < row.unknowns().length; i++) {
            int u = row.unknowns()[i];
            int sign = row.signs()[i];
            long ownLeast = sign > 0 ? sign * low[u] : sign * high[u];
            long ownMost = sign > 0 ? sign * high[u] : sign * low[u];
            long upper = row.sum() - (least - ownLeast);
            long lower = row.atMost() ? Long.MIN_VALUE / 4 : row.sum() - (most - ownMost);
            long newHigh = sign > 0 ? Math.floorDiv(upper, sign) : row.atMost() ? high[u] : Math.floorDiv(-lower, -sign);
            long newLow = sign > 0 ? row.atMost() ? low[u] : ceil(lower, sign) : ceil(-upper, -sign);
            if (newHigh < high[u] || newLow > low[u]) {
                high[u] = Math.min(high[u], newHigh);
                low[u] = Math.max(low[u], newLow);
                if (low[u] > high[u]) {
                    throw new Contradiction("published numbers contradict each other");
                }
                narrowed.add(u);
            }
        }
        return narrowed;
    }

    private static long ceil(long number, long by) {
        return -Math.floorDiv(-number, by);
    }

    long low(int unknown) {
        return low[unknown];
    }

    long high(int unknown) {
        return high[unknown];
    }

    boolean isKnown(int unknown) {
        return low[unknown] == high[unknown];
    }
}
