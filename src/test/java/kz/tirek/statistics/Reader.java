package kz.tirek.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.tirek.statistics.Shown.Exact;
import kz.tirek.statistics.Shown.Hidden;
import kz.tirek.statistics.SmallNumbers.Published;

/** The attacker of the tests: tries every list of counts, and keeps those that would agree with what was published. */
final class Reader {
    private Reader() {}

    /** What a hidden count can be. */
    record Range(long low, long high) {
        boolean safe() {
            return high >= SmallNumbers.LEAST && high - low >= SmallNumbers.LEAST;
        }
    }

    /** The ranges of hidden counts over all lists of {@code candidates} that agree with the published total and counts; {@code null} where shown. */
    static List<Range> ranges(Published published, List<List<Long>> candidates) {
        return ranges(published.counts().size(), candidates.stream().filter(list -> agrees(published, list)).toList());
    }

    /** By published list, the candidates that are published so: what a reader who knows the rule too has to choose from. */
    static Map<Published, List<List<Long>>> byPublished(List<List<Long>> candidates, Function<List<Long>, Published> rule) {
        var groups = new HashMap<Published, List<List<Long>>>();
        candidates.forEach(list -> groups.computeIfAbsent(rule.apply(list), key -> new ArrayList<>()).add(list));
        return groups;
    }

    static List<Range> ranges(int size, List<List<Long>> possible) {
        var ranges = new ArrayList<Range>();
        for (int i = 0; i < size; i++) {
            int place = i;
            var seen = possible.stream().mapToLong(list -> list.get(place)).summaryStatistics();
            ranges.add(new Range(seen.getMin(), seen.getMax()));
        }
        return ranges;
    }

    private static boolean agrees(Published published, List<Long> list) {
        if (published.total() instanceof Exact total && total.count() != list.stream().mapToLong(n -> n).sum()) {
            return false;
        }
        for (int i = 0; i < list.size(); i++) {
            long count = list.get(i);
            boolean fits = published.counts().get(i) instanceof Exact exact ? exact.count() == count
                    : published.counts().get(i) instanceof Hidden hidden && hidden.low() <= count && count <= hidden.high();
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** All lists of {@code size} counts from 0 to {@code most} with a sum from {@code low} to {@code high}. */
    static List<List<Long>> lists(int size, int most, long low, long high) {
        var all = new ArrayList<List<Long>>();
        extend(new ArrayList<>(), size, most, low, high, all);
        return all;
    }

    private static void extend(List<Long> begun, int size, int most, long low, long high, List<List<Long>> all) {
        if (begun.size() == size) {
            if (low <= 0) {
                all.add(List.copyOf(begun));
            }
            return;
        }
        long left = size - begun.size() - 1L;
        for (long n = Math.max(0, low - left * most); n <= Math.min(most, high); n++) {
            begun.add(n);
            extend(begun, size, most, low - n, high - n, all);
            begun.remove(begun.size() - 1);
        }
    }
}
