package kz.tirek.statistics;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.tirek.statistics.Shown.Exact;
import kz.tirek.statistics.Shown.Hidden;

/**
 * Withholds small numbers of children in one list with a published total, and enough others that none follows from what is shown.
 *
 * <p><b>Rule.</b> Counts of 1 to 4 are hidden. When there is one, further counts are hidden, the smallest first (zeros before all others: hiding
 * them costs the reader least), those of equal size together, until at least two are hidden, the hidden sum is at least 5 + 4 × the number hidden,
 * and what each could be reaches to 5 or more over a range of at least 5. Where hiding all is not enough for the range, a list of mentions hides
 * its total as well. With fewer than 5 children nothing is shown at all.
 *
 * <p><b>Proved.</b> For a reader who knows everything published and no more. In a list of parts, h ≥ 2 hidden counts can be any whole numbers of 0
 * or more with sum S = total − shown: each ranges over exactly [0, S]; S ≥ 5, for either the bar was reached, or all is hidden and S is the number
 * of children. In a list of mentions a count is also at most the number of children N, so each hidden one ranges over exactly
 * [max(0, S − (h−1)·N), min(S, N)], which the rule checks. Lists about the same children (risks, stages, reasons) are tied by the number of
 * children alone: nothing is published across two lists, so any three that agree with it can be true together, and the ranges stay exact when all
 * are read together.
 *
 * <p><b>Searched, not proved.</b> A reader who knows this rule too can rule out more. With a bar of only 5, a hidden 4 and 4 could be nothing else,
 * and of two equal counts the choice of one would tell. With 5 + 4h and equal ones together no hidden count was determined in any list of four
 * counts up to the sizes of the test. Such a reader does learn that a count below 5 is among the hidden ones, and can get a range narrower than 5.
 *
 * <p><b>Not protected.</b> Two looks at a year under way: the difference between two days' figures can be one child. A reader who knows some of the
 * children. That nearly all children of a list stand at one code. These need frozen, certified releases.
 */
public final class SmallNumbers {
    /** The least number of children that is shown. */
    public static final int LEAST = 5;

    private SmallNumbers() {}

    /** A list as it may be published. */
    public record Published(Shown total, List<Shown> counts) {}

    /**
     * Protects a list in which every child counts once; its total is the number of children.
     *
     * @param counts at least two, none negative
     */
    public static Published parts(List<Long> counts) {
        long children = sum(counts, all(counts));
        return children < LEAST ? nothing(counts.size()) : published(counts, children);
    }

    /**
     * Protects a list in which a child may count several times, at each code once at most; its total is the number of mentions.
     *
     * @param children the number of children, which is published
     */
    public static Published mentions(long children, List<Long> counts) {
        return children < LEAST ? nothing(counts.size()) : published(counts, children);
    }

    private static Published published(List<Long> counts, long most) {
        BitSet hidden = hidden(counts, most);
        long total = sum(counts, all(counts));
        Hidden range = range(hidden.cardinality(), sum(counts, hidden), most);
        if (hidden.cardinality() == counts.size() && !wide(range)) {
            var anything = new Hidden(0, most);
            return new Published(new Hidden(most, most * counts.size()), Collections.nCopies(counts.size(), anything));
        }
        List<Shown> shown = IntStream.range(0, counts.size())
                .<Shown>mapToObj(i -> hidden.get(i) ? range : new Exact(counts.get(i))).toList();
        return new Published(new Exact(total), shown);
    }

    private static BitSet hidden(List<Long> counts, long most) {
        var hidden = where(counts, 1, LEAST - 1);
        if (!hidden.isEmpty()) {
            for (long size : new TreeSet<>(counts)) {
                if (enough(counts, hidden, most)) {
                    break;
                }
                hidden.or(where(counts, size, size));
            }
        }
        return hidden;
    }

    private static boolean enough(List<Long> counts, BitSet hidden, long most) {
        int number = hidden.cardinality();
        long sum = sum(counts, hidden);
        return number >= 2 && sum >= LEAST + (LEAST - 1L) * number && wide(range(number, sum, most));
    }

    private static boolean wide(Hidden range) {
        return range.high() >= LEAST && range.high() - range.low() >= LEAST;
    }

    /** What {@code number} counts of at most {@code most} with a known sum can each be. */
    private static Hidden range(int number, long sum, long most) {
        return new Hidden(Math.max(0, sum - (number - 1L) * most), Math.min(sum, most));
    }

    /** Nothing is said, and the same nothing whether there are no children or four. */
    private static Published nothing(int size) {
        var few = new Hidden(0, LEAST);
        return new Published(few, Collections.nCopies(size, few));
    }

    private static BitSet where(List<Long> counts, long low, long high) {
        var found = new BitSet();
        IntStream.range(0, counts.size()).filter(i -> counts.get(i) >= low && counts.get(i) <= high).forEach(found::set);
        return found;
    }

    private static BitSet all(List<Long> counts) {
        return where(counts, 0, Long.MAX_VALUE);
    }

    private static long sum(List<Long> counts, BitSet which) {
        return which.stream().mapToLong(counts::get).sum();
    }
}
