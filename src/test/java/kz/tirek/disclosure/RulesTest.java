package kz.tirek.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kz.tirek.disclosure.attack.Attack;
import kz.tirek.disclosure.check.Checker;
import kz.tirek.disclosure.protect.Protection;
import kz.tirek.disclosure.protect.Protector;
import org.junit.jupiter.api.Test;

/** The primary rules, one by one and then all together over regions, districts, schools, years, quarters and months. */
class RulesTest {
    private static final List<Dimension> TWO = List.of(Sample.flat("a", 3, false), Sample.flat("b", 3, true));
    private static final Rules.Contributors THREE = new Rules.Contributors(2, 3, "a", 3, 0);

    private static List<Requirement> named(Rules rules, long... counts) {
        return named(rules, List.of(), counts);
    }

    private static List<Requirement> named(Rules rules, List<Plan.Population> populations, long... counts) {
        Plan plan = new Plan(TWO, Sample.tables(TWO, List.of(List.of("a", "b"))), rules, List.of(), List.of(), populations);
        List<Sample.Row> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            rows.add(new Sample.Row(new int[]{i / 3, i % 3}, counts[i], ""));
        }
        Counts counted = Sample.of(plan, rows).counts();
        return Sensitivity.of(counted.layout(), counted.facts());
    }

    private static Stream<String> cells(List<Requirement> named, Rule rule) {
        Layout layout = Layout.of(Plan.of(Rules.threshold(5), TWO, Sample.tables(TWO, List.of(List.of("a", "b")))));
        return named.stream().filter(r -> r.rule() == rule).map(r -> layout.name(r.cell()));
    }

    @Test
    void namesCountsBelowTheThreshold() {
        List<Requirement> named = named(Rules.threshold(5), 0, 1, 4, 5, 6, 20, 30, 30, 30);

        assertThat(cells(named, Rule.R1)).containsExactlyInAnyOrder("a=a1, b=b2", "a=a1, b=b3");
        assertThat(named).hasSize(2).allSatisfy(r -> assertThat(r.upper()).isEqualTo(5)).allSatisfy(r -> assertThat(r.width()).isEqualTo(5));
    }

    @Test
    void namesZerosWhereTheyTellAsMuch() {
        assertThat(cells(named(Rules.threshold(5), 0, 9, 9, 9, 9, 9, 9, 9, 9), Rule.R0)).isEmpty();
        assertThat(cells(named(Rules.threshold(5).withZerosProtected(), 0, 9, 9, 9, 9, 9, 9, 9, 9), Rule.R0)).containsExactly("a=a1, b=b1");
    }

    @Test
    void namesANodeThatHoldsNearlyAllOfAGroup() {
        List<Requirement> named = named(Rules.threshold(5).withAttribute(3), 40, 2, 0, 20, 20, 20, 20, 20, 20);

        assertThat(cells(named, Rule.R2)).containsExactly("a=a1, b=b1");
        assertThat(named.stream().filter(r -> r.rule() == Rule.R2).findFirst().orElseThrow().gap()).isEqualTo(3);
    }

    @Test
    void raisesTheBarForSpecialCategories() {
        Rules rules = Rules.threshold(5).withThresholds(List.of(new Rules.Threshold(10, Map.of("b", List.of("b3")), Map.of("a", 0))));

        assertThat(cells(named(rules, 7, 7, 7, 20, 20, 20, 20, 20, 20), Rule.R1)).containsExactly("a=a1, b=b3");
    }

    @Test
    void namesCountsOfOneContributor() {
        List<Sample.Row> rows = new ArrayList<>(List.of(new Sample.Row(new int[]{0, 0}, 30, "s1"), new Sample.Row(new int[]{0, 1}, 30, "s1"),
                new Sample.Row(new int[]{0, 1}, 2, "s2"), new Sample.Row(new int[]{0, 2}, 30, "s1"), new Sample.Row(new int[]{0, 2}, 30, "s2"),
                new Sample.Row(new int[]{0, 2}, 30, "s3")));
        Plan plan = Plan.of(Rules.threshold(5).withContributors(THREE), TWO, Sample.tables(TWO, List.of(List.of("a", "b"))));
        Counts counts = Sample.of(plan, rows).counts();

        assertThat(Sensitivity.of(counts.layout(), counts.facts()).stream().filter(r -> r.rule() == Rule.R3).map(r -> counts.layout().name(r.cell())))
                .containsExactlyInAnyOrder("a=a1, b=b1", "a=a1, b=b2", "b=b1", "b=b2");
    }

    @Test
    void namesNearlyAllOfAKnownPopulation() {
        Rules rules = Rules.threshold(5).withPopulation(.9, 100);
        List<Plan.Population> known = List.of(new Plan.Population(Map.of("a", "a1"), 65), new Plan.Population(Map.of("a", "a2"), 100));
        List<Requirement> named = named(rules, known, 20, 20, 20, 20, 20, 20, 20, 20, 20);

        assertThat(cells(named, Rule.R4)).containsExactly("a=a1");
        assertThat(named.get(0).lower()).isEqualTo(58);
    }

    @Test
    void refusesToHideWhatMustBeShown() {
        Plan plan = Plan.of(Rules.threshold(5), TWO, Sample.tables(TWO, List.of(List.of("a", "b"))))
                .withNever(List.of(new Plan.Never("ab", List.of("a1", "b1"))));
        Sample sample = Sample.of(plan, List.of(new Sample.Row(new int[]{0, 0}, 3, ""), new Sample.Row(new int[]{1, 1}, 30, "")));

        assertThatExceptionOfType(Refused.class).isThrownBy(sample::protection).withMessageContaining("a=a1, b=b1 must be hidden (rule R1)");
    }

    @Test
    void protectsAWholeYearOfRegionsDistrictsAndSchools() {
        Sample sample = year();
        Records records = new Records(sample.plan().dimensions(), 1);
        Random random = new Random(78);
        sample.rows().forEach(row -> records.add(row.leaves(), row.count(), row.contributor(), "", row.count() * random.nextInt(9)));
        Protection protection = Protector.protect(new Counts(Layout.of(sample.plan()), records), Ledger.empty(), new byte[]{9});
        Release release = protection.release();

        assertThat(Checker.faults(records, Ledger.empty(), release, protection.certificates())).isEmpty();
        List<Requirement> all = new ArrayList<>(protection.sensitive());
        all.addAll(Attack.everyHidden(release));
        assertThat(new Attack(release).findings(all)).isEmpty();
        assertThat(protection.sensitive()).extracting(Requirement::rule).contains(Rule.R1, Rule.R2, Rule.R3, Rule.R4);
        assertThat(release.figures()).extracting(Figure::name).contains("sessions");
        System.out.printf("Regions, districts and schools by month, contributors and rules R1 to R5 on: %d of %d cells hidden, %d named by a rule, %d sums printed%n",
                release.hidden().length, release.layout().size(), protection.sensitive().stream().map(Requirement::cell).distinct().count(), release.figures().size());
    }

    /** Schools show years without categories; districts show quarters; regions show months. */
    private static Sample year() {
        List<Dimension> dimensions = List.of(geography(), Sample.flat("category", 4, true), time());
        List<Table> tables = List.of(table(dimensions, "schools", Map.of("geography", 3, "time", 1)),
                table(dimensions, "districts", Map.of("geography", 2, "category", 1, "time", 2)),
                table(dimensions, "regions", Map.of("geography", 1, "category", 1, "time", 3)));
        Rules rules = Rules.threshold(5).withAttribute(3).withInsider(Rules.Insider.CONTRIBUTOR).withPopulation(.9, 100)
                .withThresholds(List.of(new Rules.Threshold(10, Map.of(), Map.of("geography", 2)), new Rules.Threshold(10, Map.of("category", List.of("category4")),
                        Map.of("geography", 1)))).withContributors(new Rules.Contributors(2, 3, "geography", 3, 0))
                .withFigures(new Figures(List.of("sessions"), List.of(), 20, false));
        Random random = new Random(77);
        Map<List<Integer>, Long> counted = new LinkedHashMap<>();
        for (int i = 0; i < 14000; i++) {
            int school = random.nextInt(24);
            int category = Math.min(3, (int) (random.nextDouble() * random.nextDouble() * 4.15));
            counted.merge(List.of(school, school < 4 ? 0 : category, random.nextInt(24), school == 23 ? 0 : random.nextInt(5)), 1L, Long::sum);
        }
        List<Sample.Row> rows = counted.entrySet().stream().map(e -> new Sample.Row(e.getKey().subList(0, 3).stream().mapToInt(Integer::intValue).toArray(),
                e.getValue(), "psychologist" + e.getKey().get(0) / 2 + "." + e.getKey().get(3))).toList();
        long inDistrict = rows.stream().filter(row -> row.leaves()[0] < 4).mapToLong(Sample.Row::count).sum();
        Plan plan = new Plan(dimensions, tables, rules, List.of(new Plan.Never("regions", List.of("Total", "Total", "Total"))), List.of(),
                List.of(new Plan.Population(Map.of("geography", "r1.d1"), (long) (inDistrict / .9))));
        return Sample.of(plan, rows);
    }

    private static Table table(List<Dimension> dimensions, String name, Map<String, Integer> depths) {
        Map<String, BitSet> nodes = new LinkedHashMap<>();
        dimensions.stream().filter(d -> depths.containsKey(d.name())).forEach(d -> nodes.put(d.name(), Table.down(d, depths.get(d.name()))));
        return new Table(name, nodes);
    }

    private static Dimension geography() {
        Tree tree = new Tree("geography", false).node("Total", null, false);
        for (int r = 1; r <= 2; r++) {
            tree.node("r" + r, "Total", false);
            for (int d = 1; d <= 3; d++) {
                tree.node("r%d.d%d".formatted(r, d), "r" + r, false);
                for (int s = 1; s <= 4; s++) {
                    tree.node("r%d.d%d.s%d".formatted(r, d, s), "r%d.d%d".formatted(r, d), false);
                }
            }
        }
        return tree.grown();
    }

    private static Dimension time() {
        Tree tree = new Tree("time", false).node("Total", null, false);
        for (int y = 1; y <= 2; y++) {
            tree.node("y" + y, "Total", false);
            for (int q = 1; q <= 4; q++) {
                tree.node("y%d.q%d".formatted(y, q), "y" + y, false);
                for (int m = 1; m <= 3; m++) {
                    tree.node("y%d.q%d.m%d".formatted(y, q, m), "y%d.q%d".formatted(y, q), false);
                }
            }
        }
        return tree.grown();
    }
}
