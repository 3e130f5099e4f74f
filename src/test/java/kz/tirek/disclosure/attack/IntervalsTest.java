package kz.tirek.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Sample;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Sums of published and hidden cells are answered by what is published. */
class IntervalsTest {
    @Property(seed = "61")
    void holdsTheTrueSum(@ForAll long seed) {
        Sample sample = Sample.small(seed);
        Counts counts = sample.counts();
        Release release = sample.protection().release();
        Intervals intervals = new Intervals(release);
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            Set<Integer> cells = some(random, release);
            long truth = cells.stream().mapToLong(counts::value).sum();
            Intervals.Interval sum = intervals.sum(cells);
            assertThat(truth).isBetween(sum.low(), sum.high());
            assertThat(sum.isExact() || cells.stream().anyMatch(release::hides)).isTrue();
        }
    }

    private static Set<Integer> some(Random random, Release release) {
        Set<Integer> cells = new HashSet<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            cells.add(random.nextInt(release.layout().size()));
        }
        int[] hidden = release.hidden();
        if (hidden.length > 0) {
            cells.add(hidden[random.nextInt(hidden.length)]);
        }
        return cells;
    }
}
