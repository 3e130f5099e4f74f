package kz.tirek.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.tirek.disclosure.attack.Attack;
import kz.tirek.disclosure.attack.Finding;
import kz.tirek.disclosure.check.Checker;
import kz.tirek.disclosure.protect.Protection;
import org.junit.jupiter.api.Test;

/** Windows are nodes like others, though they cross the tree: what they tell is attacked, hidden and proved. */
class WindowsTest {
    private static final Dimension PLACE = Sample.flat("place", 3, false);
    private static final List<String> QUARTERS = List.of("Q1", "Q2", "Q3", "Q4");

    private static Dimension time(boolean sensitive) {
        Tree tree = new Tree("time", sensitive).node("Year", null, false);
        QUARTERS.forEach(quarter -> tree.node(quarter, "Year", false));
        return tree.window("first", List.of("Q1", "Q2", "Q3"), false).window("last", List.of("Q2", "Q3", "Q4"), false).grown();
    }

    private static Plan plan(Dimension time, Rules rules, String... shown) {
        Map<String, BitSet> nodes = new LinkedHashMap<>(Map.of("place", Table.down(PLACE, 9)));
        BitSet times = new BitSet();
        List.of(shown).forEach(code -> times.set(time.node(code)));
        nodes.put("time", times);
        return Plan.of(rules, List.of(PLACE, time), List.of(new Table("t", nodes)));
    }

    /** Places by quarters. */
    private static Sample sample(Plan plan, long... counts) {
        List<Sample.Row> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            rows.add(new Sample.Row(new int[]{i / 4, i % 4}, counts[i], ""));
        }
        return Sample.of(plan, rows);
    }

    @Test
    void tellAQuarterThatNoTableShows() {
        Sample sample = sample(plan(time(false), Rules.threshold(5), "Year", "first", "last"), 2, 20, 20, 30, 20, 20, 20, 20, 9, 8, 7, 9);
        Counts counts = sample.counts();
        Release open = Release.of(counts.layout(), new boolean[counts.layout().size()], counts.facts().value());
        int first = open.layout().find(open.layout().tuple(Map.of("place", "place1", "time", "first")));
        int last = open.layout().find(open.layout().tuple(Map.of("place", "place1", "time", "last")));

        assertThat(open.value(first) + open.value(last)).isEqualTo(112);
        Release hidden = open.with(first, Release.Status.S, 0);
        assertThat(new Attack(hidden).findings(Attack.everyHidden(hidden))).extracting(Finding::kind).isNotEmpty();
    }

    @Test
    void areProtectedCheckedAndAttacked() {
        Sample sample = sample(plan(time(false), Rules.threshold(5), "Year", "Q1", "Q2", "Q3", "Q4", "first", "last"), 2, 20, 20, 30, 20, 20, 20, 20, 9, 8, 7, 9);
        Protection protection = sample.protection();
        Release release = protection.release();

        assertThat(Checker.faults(sample.records(), Ledger.empty(), release, protection.certificates())).isEmpty();
        assertThat(new Attack(release).findings(Attack.everyHidden(release))).isEmpty();
        assertThat(IntStream.of(release.hidden()).mapToObj(release.layout()::name)).as("the windows that hold or leave out the small quarter")
                .anyMatch(name -> name.contains("time=last") || name.contains("time=first"));
        for (int cell : release.hidden()) {
            Release shown = release.with(cell, Release.Status.P, sample.counts().value(cell));
            assertThat(Checker.faults(sample.records(), Ledger.empty(), shown, Certificates.sealed(shown, protection.certificates().witnesses(),
                    protection.certificates().claims(), protection.certificates().gaps()))).as(release.layout().name(cell)).isNotEmpty();
        }
    }

    @Test
    void areBrokenWhereOnlyTheTreeIsProtected() {
        Plan whole = plan(time(false), Rules.threshold(5), "Year", "Q1", "Q2", "Q3", "Q4", "first", "last");
        Sample sample = sample(whole, 2, 20, 20, 30, 20, 20, 20, 20, 9, 8, 7, 9);
        Release tree = sample(plan(time(false), Rules.threshold(5), "Year", "Q1", "Q2", "Q3", "Q4"), 2, 20, 20, 30, 20, 20, 20, 20, 9, 8, 7, 9).protection().release();
        Layout layout = sample.counts().layout();
        boolean[] hidden = new boolean[layout.size()];
        IntStream.of(tree.hidden()).forEach(cell -> hidden[layout.find(layout.tuple(tree.layout().codes(cell)))] = true);
        Release naive = Release.of(layout, hidden, sample.counts().facts().value());

        assertThat(new Attack(naive).findings(Attack.everyHidden(naive))).isNotEmpty();
    }

    /** Nearly all of the year fall into a window that is no child of it in the tree. */
    @Test
    void areNamedWhereTheyHoldNearlyAllOfAGroup() {
        Sample sample = sample(plan(time(true), Rules.threshold(5).withAttribute(3), "Year", "Q1", "Q2", "Q3", "Q4", "first", "last"), 1, 20, 20, 30, 20, 20, 20, 20, 9, 8, 7, 9);
        Counts counts = sample.counts();

        assertThat(Sensitivity.of(counts.layout(), counts.facts()).stream().filter(r -> r.rule() == Rule.R2).map(r -> counts.layout().name(r.cell())))
                .containsExactly("place=place1, time=last");
    }

    @Test
    void keepTheThresholdThatTheirNameHas() {
        Tree tree = new Tree("time", false).node("Year", null, false).node("Half", "Year", false).node("Q1", "Half", false).node("Q2", "Year", false);
        Dimension time = tree.grown();
        Rules rules = Rules.threshold(5).withThresholds(List.of(new Rules.Threshold(10, Map.of("time", List.of("Q1")), Map.of())));
        Layout layout = Layout.of(plan(time, rules, "Year", "Half", "Q1", "Q2"));

        assertThat(layout.size()).as("a half of one quarter is the same cell as the quarter").isEqualTo(4 * 3);
        assertThat(Sensitivity.threshold(layout, layout.find(layout.tuple(Map.of("time", "Half"))))).isEqualTo(10);
        assertThat(Sensitivity.threshold(layout, layout.find(layout.tuple(Map.of("time", "Q2"))))).isEqualTo(5);
    }
}
