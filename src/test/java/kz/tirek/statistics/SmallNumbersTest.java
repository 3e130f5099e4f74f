package kz.tirek.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.tirek.statistics.Shown.Exact;
import kz.tirek.statistics.Shown.Hidden;
import kz.tirek.statistics.SmallNumbers.Published;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {
    @Test
    void showsAListWithoutSmallNumbersWhole() {
        assertThat(SmallNumbers.parts(List.of(5L, 0L, 120L)))
                .isEqualTo(new Published(new Exact(125), List.of(new Exact(5), new Exact(0), new Exact(120))));
    }

    @Test
    void hidesTheSmallestOthersWithASmallNumber() {
        Published published = SmallNumbers.parts(List.of(300L, 3L, 12L, 80L));

        assertThat(published.total()).isEqualTo(new Exact(395));
        assertThat(published.counts()).containsExactly(new Exact(300), new Hidden(0, 15), new Hidden(0, 15), new Exact(80));
    }

    @Test
    void hidesEqualNumbersTogether() {
        assertThat(SmallNumbers.parts(List.of(3L, 40L, 40L, 80L)).counts())
                .containsExactly(new Hidden(0, 83), new Hidden(0, 83), new Hidden(0, 83), new Exact(80));
    }

    @Test
    void saysNothingOfFewerThanFiveChildren() {
        Published none = SmallNumbers.parts(List.of(0L, 0L, 0L));

        assertThat(SmallNumbers.parts(List.of(1L, 0L, 3L))).isEqualTo(none);
        assertThat(SmallNumbers.mentions(4, List.of(4L, 4L, 0L))).isEqualTo(none);
        assertThat(none.total()).isEqualTo(new Hidden(0, 5));
    }

    @Test
    void neverShowsASmallNumberAndNeverLies() {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            List<Long> counts = counts(random);
            long children = counts.stream().mapToLong(n -> n).max().orElse(0) + random.nextInt(6);
            check(counts, SmallNumbers.parts(counts));
            check(counts, SmallNumbers.mentions(children, counts));
        }
    }

    @Test
    void leavesEveryHiddenPartARangeOfFive() {
        for (int total = SmallNumbers.LEAST; total <= 30; total++) {
            List<List<Long>> possible = Reader.lists(4, total, total, total);
            for (List<Long> list : sample(possible, 40)) {
                assertSafe(list, SmallNumbers.parts(list), possible);
            }
        }
    }

    @Test
    void leavesEveryHiddenMentionARangeOfFive() {
        for (int children = 5; children <= 11; children++) {
            int most = children;
            List<List<Long>> possible = Reader.lists(4, most, most, 4L * most);
            for (List<Long> list : sample(possible, 60)) {
                assertSafe(list, SmallNumbers.mentions(most, list), possible);
            }
        }
    }

    @Test
    void determinesNoPartEvenForAReaderWhoKnowsTheRule() {
        int most = 24;
        List<List<Long>> lists = Reader.lists(4, most, SmallNumbers.LEAST, most);
        Reader.byPublished(lists, SmallNumbers::parts).forEach(SmallNumbersTest::assertUndetermined);
    }

    @Test
    void determinesNoMentionEvenForAReaderWhoKnowsTheRule() {
        for (int children = 5; children <= 11; children++) {
            int most = children;
            List<List<Long>> lists = Reader.lists(4, most, most, 4L * most);
            Reader.byPublished(lists, list -> SmallNumbers.mentions(most, list)).forEach(SmallNumbersTest::assertUndetermined);
        }
    }

    /** The same attackers break weaker rules: so they would have seen a hole. */
    @Test
    void wouldBeBrokenWithOnlyTheSmallOnesHidden() {
        List<Long> list = List.of(3L, 9L, 20L, 6L);
        var weak = new Published(new Exact(38), List.of(new Hidden(0, 38), new Exact(9), new Exact(20), new Exact(6)));
        List<List<Long>> possible = Reader.lists(4, 38, 38, 38);

        assertThat(Reader.ranges(weak, possible).get(0)).isEqualTo(new Reader.Range(3, 3));
        assertThat(SmallNumbers.parts(list)).isNotEqualTo(weak);
    }

    @Test
    void wouldBeBrokenForAReaderWhoKnowsTheRuleWithABarOfFive() {
        List<List<Long>> lists = Reader.lists(4, 14, SmallNumbers.LEAST, 14);
        boolean determined = Reader.byPublished(lists, SmallNumbersTest::barOfFive).entrySet().stream().anyMatch(group ->
                IntStream.range(0, 4).anyMatch(i -> group.getKey().counts().get(i) instanceof Hidden
                        && group.getValue().stream().map(list -> list.get(i)).distinct().count() == 1));

        assertThat(determined).isTrue();
    }

    private static Published barOfFive(List<Long> counts) {
        var hidden = new TreeSet<>(IntStream.range(0, counts.size())
                .filter(i -> counts.get(i) > 0 && counts.get(i) < SmallNumbers.LEAST).boxed().toList());
        var others = IntStream.range(0, counts.size()).boxed().filter(i -> !hidden.contains(i)).sorted(Comparator.comparing(counts::get)).toList();
        for (int i : others) {
            if (hidden.isEmpty() || hidden.size() >= 2 && hidden.stream().mapToLong(counts::get).sum() >= SmallNumbers.LEAST) {
                break;
            }
            hidden.add(i);
        }
        long sum = hidden.stream().mapToLong(counts::get).sum();
        List<Shown> shown = IntStream.range(0, counts.size())
                .<Shown>mapToObj(i -> hidden.contains(i) ? new Hidden(0, sum) : new Exact(counts.get(i))).toList();
        return new Published(new Exact(counts.stream().mapToLong(n -> n).sum()), shown);
    }

    private static void assertSafe(List<Long> list, Published published, List<List<Long>> possible) {
        List<Reader.Range> ranges = Reader.ranges(published, possible);
        for (int i = 0; i < list.size(); i++) {
            if (published.counts().get(i) instanceof Hidden hidden) {
                assertThat(ranges.get(i).safe()).as("%s shown as %s leaves %s", list, published, ranges).isTrue();
                assertThat(ranges.get(i)).isEqualTo(new Reader.Range(hidden.low(), hidden.high()));
            }
        }
    }

    private static void assertUndetermined(Published published, List<List<Long>> possible) {
        for (int i = 0; i < published.counts().size(); i++) {
            int place = i;
            if (published.counts().get(i) instanceof Hidden) {
                assertThat(possible.stream().map(list -> list.get(place)).distinct().count()).as("%s from %s", published, possible).isGreaterThan(1);
            }
        }
    }

    private static void check(List<Long> counts, Published published) {
        for (int i = 0; i < counts.size(); i++) {
            check(published.counts().get(i), counts.get(i));
        }
    }

    private static void check(Shown shown, long count) {
        if (shown instanceof Exact exact) {
            assertThat(exact.count()).isEqualTo(count).matches(n -> n == 0 || n >= SmallNumbers.LEAST);
        } else if (shown instanceof Hidden hidden) {
            assertThat(count).isBetween(hidden.low(), hidden.high());
            assertThat(hidden.high() - hidden.low()).isGreaterThanOrEqualTo(SmallNumbers.LEAST);
        }
    }

    private static List<Long> counts(Random random) {
        int scale = 1 + random.nextInt(60);
        return IntStream.range(0, 2 + random.nextInt(12)).mapToObj(i -> (long) random.nextInt(1 + random.nextInt(scale))).toList();
    }

    private static List<List<Long>> sample(List<List<Long>> lists, int number) {
        return new Random(11).ints(number, 0, lists.size()).mapToObj(lists::get).toList();
    }
}
