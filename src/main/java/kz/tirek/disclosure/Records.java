package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counted data: how many at each combination of leaves, by contributor and worker. It holds about 40 bytes for each row. */
public final class Records {
    private static final long MOST = 1L << 50;
    private final List<Dimension> dimensions;
    private final long[] strides;
    private final Map<String, Integer> senders = new HashMap<>();
    private final List<int[]> people = new ArrayList<>();
    private final Map<Long, Integer> peopleOf = new HashMap<>();
    private long[] keys = new long[1024];
    private int[] sender = new int[1024];
    private long[] counts = new long[1024];
    private final long[][] magnitudes;
    private int[] slots = new int[4096];
    private int rows;
    private long total;

    /** @param dimensions of the plan, in its order */
    public Records(List<Dimension> dimensions) {
        this(dimensions, 0);
    }

    /** @param magnitudes how many magnitudes each row has beside its count */
    public Records(List<Dimension> dimensions, int magnitudes) {
        this.magnitudes = new long[magnitudes][1024];
        this.dimensions = List.copyOf(dimensions);
        strides = new long[dimensions.size()];
        long product = 1;
        for (int d = dimensions.size() - 1; d >= 0; d--) {
            strides[d] = product;
            BadInput.unless(product < MOST, "the dimensions have more than %s combinations", MOST);
            product *= dimensions.get(d).leafCodes().size();
        }
        Arrays.fill(slots, -1);
    }

    /**
     * Adds a row.
     *
     * @param leaves one of each dimension
     * @param amounts one of each magnitude, the sum over the pupils counted here
     * @throws BadInput where the count or an amount is negative, somebody's amount is counted of nobody or the same row has come before
     */
    public void add(int[] leaves, long count, String contributor, String worker, long... amounts) {
        BadInput.unless(count >= 0, "count is %s: expected 0 or more", count);
        for (long amount : amounts) {
            BadInput.unless(amount >= 0 && amount < MOST && (count > 0 || amount == 0), "%s of a magnitude for %s pupils: expected 0 or more, of somebody", amount, count);
        }
        long key = 0;
        for (int d = 0; d < leaves.length; d++) {
            key += leaves[d] * strides[d];
        }
        int from = from(contributor, worker);
        if (2 * (rows + 1) > slots.length) {
            widen();
        }
        int slot = slot(key, from);
        BadInput.unless(slots[slot] < 0, "the row stands twice: expected one row for each combination%s", contributor.isEmpty() ? "" : " and contributor");
        if (rows == keys.length) {
            grow();
        }
        slots[slot] = rows;
        keys[rows] = key;
        sender[rows] = from;
        for (int m = 0; m < magnitudes.length; m++) {
            magnitudes[m][rows] = amounts[m];
        }
        counts[rows++] = count;
        total += count;
        BadInput.unless(count < MOST && total < MOST, "the counts sum to more than %s", MOST);
    }

    private int from(String contributor, String worker) {
        int c = senders.computeIfAbsent("c" + contributor, code -> senders.size());
        int w = senders.computeIfAbsent("w" + worker, code -> senders.size());
        return peopleOf.computeIfAbsent(((long) c << 32) | w, pair -> {
            people.add(new int[]{c, w});
            return people.size() - 1;
        });
    }

    private int slot(long key, int from) {
        long mixed = (key * 31 + from) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 33) & (slots.length - 1);
        while (slots[slot] >= 0 && (keys[slots[slot]] != key || sender[slots[slot]] != from)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void widen() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, -1);
        for (int row = 0; row < rows; row++) {
            slots[slot(keys[row], sender[row])] = row;
        }
    }

    private void grow() {
        int more = rows + (rows >> 1);
        keys = Arrays.copyOf(keys, more);
        sender = Arrays.copyOf(sender, more);
        counts = Arrays.copyOf(counts, more);
        Arrays.setAll(magnitudes, m -> Arrays.copyOf(magnitudes[m], more));
    }

    public int rows() {
        return rows;
    }

    public long count(int row) {
        return counts[row];
    }

    public long magnitude(int row, int which) {
        return magnitudes[which][row];
    }

    /** The leaf of a row along the dimension that the plan names as its n-th. */
    public int leaf(int row, int dimension) {
        return (int) (keys[row] / strides[dimension] % dimensions.get(dimension).leafCodes().size());
    }

    public int contributor(int row) {
        return people.get(sender[row])[0];
    }

    public int worker(int row) {
        return people.get(sender[row])[1];
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** The rows of each contributor, one after the other. */
    public List<int[]> byContributor() {
        return grouped(0);
    }

    /** The rows of each worker, one after the other. */
    public List<int[]> byWorker() {
        return grouped(1);
    }

    private List<int[]> grouped(int which) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            sizes.merge(people.get(sender[row])[which], 1, Integer::sum);
        }
        Map<Integer, int[]> groups = new HashMap<>();
        Map<Integer, Integer> filled = new HashMap<>();
        sizes.forEach((group, size) -> groups.put(group, new int[size]));
        for (int row = 0; row < rows; row++) {
            int group = people.get(sender[row])[which];
            groups.get(group)[filled.merge(group, 1, Integer::sum) - 1] = row;
        }
        return groups.entrySet().stream().sorted(Comparator.comparingInt(Map.Entry::getKey)).map(Map.Entry::getValue).toList();
    }
}
