package kz.tirek.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
            return new Protector(new Counts(ledger.layout(plan), records(plan)), ledger, new byte[]{3}).protect();
        }

        Records records(Plan plan) {
            return Sample.of(plan, rows).records();
        }
    }

    private static void requireSafe(Year year, Plan plan, Protection protection) {
        assertThat(Checker.faults(year.records(plan), protection.release(), protection.certificates())).isEmpty();
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
            requireSafe(year, plan, protection);
            ledger = ledger.with(Edition.of(protection.release(), protection.certificates()));
        }
        Plan annual = year.plan(4, "Year");
        Protection together = year.release(ledger, annual);
        requireSafe(year, annual, together);
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
            requireSafe(year, half, year.release(both, half));

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
        requireSafe(year, second, other);
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
