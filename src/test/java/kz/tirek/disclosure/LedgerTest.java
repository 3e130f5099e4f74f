package kz.tirek.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kz.tirek.disclosure.attack.Attack;
import kz.tirek.disclosure.check.Checker;
import kz.tirek.disclosure.protect.Protection;
import kz.tirek.disclosure.protect.Protector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Releases that follow one another are protected together. */
class LedgerTest {
    private static final List<String> QUARTERS = List.of("Q1", "Q2", "Q3", "Q4");

    /** Districts, categories, and the quarters of a year as far as they have ended. */
    private record Year(Random random, List<Sample.Row> rows, List<Dimension> places) {
        static Year of(long seed) {
            return new Year(new Random(seed), new ArrayList<>(), List.of(Sample.flat("district", 5, false), Sample.flat("category", 4, false)));
        }

        Dimension time(int quarters) {
            Tree tree = new Tree("time", false).node("Year", null, false);
            QUARTERS.subList(0, quarters).forEach(quarter -> tree.node(quarter, "Year", false));
            return tree.grown();
        }

        /** Counts the children of one more quarter. */
        void pass(int quarter) {
            for (int d = 0; d < 5; d++) {
                for (int c = 0; c < 4; c++) {
                    long count = (long) (random.nextDouble() * random.nextDouble() * 40);
                    if (count > 0) {
                        rows.add(new Sample.Row(new int[]{d, c, quarter}, count, ""));
                    }
                }
            }
        }

        Plan plan(int quarters, String... shown) {
            List<Dimension> dimensions = new ArrayList<>(places);
            dimensions.add(time(quarters));
            Map<String, BitSet> nodes = new LinkedHashMap<>();
            places.forEach(place -> nodes.put(place.name(), Table.down(place, 9)));
            BitSet times = new BitSet();
            List.of(shown).forEach(code -> times.set(dimensions.get(2).node(code)));
            nodes.put("time", times);
            return Plan.of(Rules.threshold(5), dimensions, List.of(new Table("by" + String.join("", shown), nodes)));
        }

        Protection release(Ledger ledger, Plan plan) {
            return Protector.protect(new Counts(ledger.layout(plan), records(plan)), ledger, new byte[]{3});
        }

        Records records(Plan plan) {
            return Sample.of(plan, rows).records();
        }
    }

    private static void requireSafe(Year year, Ledger ledger, Plan plan, Protection protection) {
        assertThat(Checker.faults(year.records(plan), ledger, protection.release(), protection.certificates())).isEmpty();
        assertThat(new Attack(protection.release()).findings(Attack.everyHidden(protection.release()))).isEmpty();
    }

    @Property(seed = "41", tries = 12)
    void passesTheJointAuditAfterEveryRelease(@ForAll long seed) {
        Year year = Year.of(seed);
        Ledger ledger = Ledger.empty();
        for (int quarter = 0; quarter < 4; quarter++) {
            year.pass(quarter);
            Plan plan = year.plan(quarter + 1, QUARTERS.get(quarter));
            Protection protection = year.release(ledger, plan);
            requireSafe(year, ledger, plan, protection);
            ledger = ledger.with(Edition.of(protection.release(), protection.certificates()));
        }
        Plan annual = year.plan(4, "Year");
        Protection together = year.release(ledger, annual);
        requireSafe(year, ledger, annual, together);
        assertKeeps(ledger, together.release());
    }

    /** Nothing that was given out has changed. */
    private static void assertKeeps(Ledger ledger, Release release) {
        Ledger.Frozen frozen = ledger.frozen(release.layout());
        for (int cell = 0; cell < release.layout().size(); cell++) {
            if (frozen.status()[cell] != null) {
                assertThat(release.status(cell)).isEqualTo(frozen.status()[cell]);
                assertThat(release.hides(cell) || release.value(cell) == frozen.value()[cell]).isTrue();
            }
        }
    }

    @Test
    void hidesOrRefusesACumulativeTotalThatWouldTellAQuarter() {
        int broken = 0;
        for (long seed = 0; seed < 5; seed++) {
            Year year = Year.of(seed);
            year.pass(0);
            Protection first = year.release(Ledger.empty(), year.plan(1, "Q1"));
            Ledger ledger = Ledger.empty().with(Edition.of(first.release(), first.certificates()));
            year.pass(1);
            Protection second = year.release(ledger, year.plan(2, "Q2"));
            Ledger both = ledger.with(Edition.of(second.release(), second.certificates()));
            Plan half = year.plan(2, "Year");
            requireSafe(year, both, half, year.release(both, half));

            Protection alone = year.release(Ledger.empty(), half);
            Layout layout = both.layout(half);
            boolean[] hidden = new boolean[layout.size()];
            Ledger.Frozen frozen = both.with(Edition.of(alone.release(), alone.certificates())).frozen(
                    both.with(Edition.of(alone.release(), alone.certificates())).layout(half));
            for (int cell = 0; cell < hidden.length; cell++) {
                hidden[cell] = frozen.status()[cell] == Release.Status.S;
            }
            Release naive = Release.of(layout, hidden, new Counts(layout, year.records(half)).facts().value());
            broken += new Attack(naive).findings(Attack.everyHidden(naive)).isEmpty() ? 0 : 1;
        }
        System.out.printf("A cumulative table protected for itself alone: %d of 5 broken beside the quarters%n", broken);
        assertThat(broken).isPositive();
    }

    @Test
    void refusesACaseThatIsEnteredIntoAPeriodAlreadyShown() {
        Year year = Year.of(5);
        year.pass(0);
        Protection first = year.release(Ledger.empty(), year.plan(1, "Q1"));
        Ledger ledger = Ledger.empty().with(Edition.of(first.release(), first.certificates()));
        year.rows().set(0, new Sample.Row(year.rows().get(0).leaves(), year.rows().get(0).count() + 1, ""));
        year.pass(1);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> year.release(ledger, year.plan(2, "Q2")))
                .withMessageContaining("late cases belong to the period in which they were registered");
    }

    /** A first quarter shown, and the same quarter shown again with another number of children in its largest cell. */
    private static final class Revised {
        final Year year = Year.of(5);
        Ledger ledger;
        Sample.Row row;

        Revised() {
            year.pass(0);
            Protection first = year.release(Ledger.empty(), year.plan(1, "Q1"));
            ledger = Ledger.empty().with(Edition.of(first.release(), first.certificates()));
            row = year.rows().stream().filter(r -> shown(first.release(), r)).max(Comparator.comparingLong(Sample.Row::count)).orElseThrow();
        }

        private boolean shown(Release release, Sample.Row of) {
            Map<String, String> codes = Map.of("district", "district" + (of.leaves()[0] + 1), "category", "category" + (of.leaves()[1] + 1), "time", "Q1");
            return !release.hides(release.layout().find(release.layout().tuple(codes)));
        }

        Plan again(long more) {
            year.rows().set(year.rows().indexOf(row), new Sample.Row(row.leaves(), row.count() + more, ""));
            return year.plan(1, "Q1");
        }
    }

    @Test
    void showsARevisedNumberThatDiffersByTheThreshold() {
        Revised revised = new Revised();
        Plan again = revised.again(7);
        Protection second = revised.year.release(revised.ledger, again);

        requireSafe(revised.year, revised.ledger, again, second);
        assertThat(revised.ledger.shown(second.release().layout())).anyMatch(before -> second.release().value(before.cell()) == before.value() + 7);
    }

    @Test
    void refusesARevisionThatWouldTellOfAFewLateCases() {
        for (int more : new int[]{1, -1, 4, -4}) {
            Revised revised = new Revised();
            Plan again = revised.again(more);
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> revised.year.release(revised.ledger, again))
                    .withMessageContaining("a revised number must differ by nothing or at least 5");
        }
    }

    @Test
    void refusesARevisionThatComesNearAnyEarlierNumber() {
        Revised revised = new Revised();
        Plan again = revised.again(7);
        Protection second = revised.year.release(revised.ledger, again);
        Ledger both = revised.ledger.with(Edition.of(second.release(), second.certificates()));
        revised.row = new Sample.Row(revised.row.leaves(), revised.row.count() + 7, "");
        int at = IntStream.range(0, revised.year.rows().size()).filter(i -> revised.year.rows().get(i).leaves() == revised.row.leaves()).findFirst().orElseThrow();
        revised.year.rows().set(at, new Sample.Row(revised.row.leaves(), revised.row.count() - 6, ""));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> revised.year.release(both, again)).withMessageContaining("at least 5");
    }

    @Test
    void isRefusedByTheCheckerWhereARevisionIsTooSmallOrHidden() {
        Revised revised = new Revised();
        Plan again = revised.again(7);
        Protection second = revised.year.release(revised.ledger, again);
        Release release = second.release();
        Ledger.Shown before = revised.ledger.shown(release.layout()).stream().filter(s -> release.value(s.cell()) != s.value()).findFirst().orElseThrow();

        Release hidden = release.with(before.cell(), Release.Status.S, 0);
        assertThat(Checker.faults(revised.year.records(again), revised.ledger, hidden, second.certificates())).anyMatch(fault -> fault.contains("was shown before as"));
        Revised little = new Revised();
        Plan slightly = little.again(2);
        Protection alone = little.year.release(Ledger.empty(), slightly);
        assertThat(Checker.faults(little.year.records(slightly), little.ledger, Release.read(little.ledger.layout(slightly), statuses(alone), values(alone)),
                alone.certificates())).anyMatch(fault -> fault.contains("was shown before as"));
    }

    private static Release.Status[] statuses(Protection protection) {
        return IntStream.range(0, protection.release().layout().size()).mapToObj(protection.release()::status).toArray(Release.Status[]::new);
    }

    private static long[] values(Protection protection) {
        return IntStream.range(0, protection.release().layout().size()).mapToLong(c -> protection.release().hides(c) ? 0 : protection.release().value(c)).toArray();
    }

    @Property(seed = "42", tries = 10)
    void changesNoFrozenReleaseWhenAPupilComesOrGoes(@ForAll long seed) {
        Year year = Year.of(seed);
        year.pass(0);
        Protection first = year.release(Ledger.empty(), year.plan(1, "Q1"));
        Ledger ledger = Ledger.empty().with(Edition.of(first.release(), first.certificates()));
        year.pass(1);
        Plan second = year.plan(2, "Q2");
        assertKeeps(ledger, year.release(ledger, second).release());
        int last = year.rows().size() - 1;
        year.rows().set(last, new Sample.Row(year.rows().get(last).leaves(), year.rows().get(last).count() + (seed % 2 == 0 ? 1 : -1), ""));
        Protection other = year.release(ledger, second);
        assertKeeps(ledger, other.release());
        requireSafe(year, ledger, second, other);
    }

    @Test
    void refusesAUnitThatChangedUnderItsOldName() {
        Dimension before = new Tree("district", false).node("Total", null, false).node("North", "Total", false).node("South", "Total", false)
                .node("n1", "North", false).node("n2", "North", false).node("s1", "South", false).node("s2", "South", false).grown();
        Dimension after = new Tree("district", false).node("Total", null, false).node("North", "Total", false).node("South", "Total", false)
                .node("n1", "North", false).node("n2", "South", false).node("s1", "South", false).node("s2", "South", false).grown();
        Plan old = Plan.of(Rules.threshold(3), List.of(before), Sample.tables(List.of(before), List.of(List.of("district"))));
        Plan now = Plan.of(Rules.threshold(3), List.of(after), Sample.tables(List.of(after), List.of(List.of("district"))));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Layout.of(List.of(old, now))).withMessageContaining("'North'");
    }
}
