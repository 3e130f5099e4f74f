package kz.tirek.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kz.tirek.disclosure.check.Checker;
import kz.tirek.disclosure.protect.Protection;
import kz.tirek.disclosure.protect.Protector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Magnitudes and rates are printed of shown cells only, rounded, and so that differences tell of nobody in particular. */
class FiguresTest {
    private static final Figures SESSIONS = new Figures(List.of("sessions"), List.of("minutes"), 20, false);

    /** A sample with sessions and minutes of every pupil. */
    private record Case(Sample sample, Records records, Counts counts, Protection protection) {
        List<String> faults(List<Figure> figures) {
            Release release = protection.release().with(figures);
            Certificates own = protection.certificates();
            return Checker.faults(records, Ledger.empty(), release, Certificates.sealed(release, own.witnesses(), own.claims(), own.gaps()));
        }

        boolean[] printed() {
            boolean[] printed = new boolean[counts.layout().size()];
            protection.release().figures().forEach(figure -> printed[figure.cell()] = true);
            return printed;
        }
    }

    private static Case drawn(long seed, boolean insiders) {
        Sample sample = insiders ? Sample.withInsiders(seed) : Sample.small(seed);
        Plan plan = Plan.of(sample.plan().rules().withFigures(SESSIONS), sample.plan().dimensions(), sample.plan().tables());
        Records records = new Records(plan.dimensions(), 2);
        Random random = new Random(seed);
        sample.rows().forEach(row -> records.add(row.leaves(), row.count(), row.contributor(), "", row.count() * random.nextInt(9), row.count() * random.nextInt(90)));
        Counts counts = new Counts(Layout.of(plan), records);
        return new Case(sample, records, counts, Protector.protect(counts, Ledger.empty(), new byte[]{1}));
    }

    @Property(seed = "71", tries = 10)
    void areProvedToTheCheckerAndOfShownCellsWithEnoughPupils(@ForAll long seed) {
        Case drawn = drawn(seed, false);

        assertThat(drawn.faults(drawn.protection().release().figures())).isEmpty();
        assertThat(drawn.protection().release().figures()).allSatisfy(figure -> {
            assertThat(drawn.protection().release().hides(figure.cell())).isFalse();
            assertThat(drawn.counts().value(figure.cell())).isGreaterThanOrEqualTo(20);
            assertThat(!figure.name().equals("sessions") || figure.tenths() % 100 == 0).isTrue();
        });
    }

    /** By trying every set of printed cells that lie apart inside a printed one along one dimension. */
    @Property(seed = "72", tries = 10)
    void leaveNoDifferenceOfTooFewPupils(@ForAll long seed) {
        Case drawn = drawn(seed, false);
        Layout layout = drawn.counts().layout();
        boolean[] printed = drawn.printed();
        for (int cell = 0; cell < printed.length; cell++) {
            for (int d = 0; printed[cell] && d < layout.dimensions().size(); d++) {
                Dimension along = layout.dimensions().get(d);
                int[] nodes = layout.nodes(cell).clone();
                int at = d;
                int[] inside = Arrays.stream(along.within(nodes[d])).filter(node -> {
                    nodes[at] = node;
                    return layout.find(nodes) >= 0 && printed[layout.find(nodes)];
                }).toArray();
                for (int some = 1; some < 1 << inside.length; some++) {
                    int chosen = some;
                    int[] parts = IntStream.range(0, inside.length).filter(i -> (chosen >> i & 1) == 1).map(i -> inside[i]).toArray();
                    boolean apart = Arrays.stream(parts).allMatch(a -> Arrays.stream(parts)
                            .allMatch(b -> a == b || Arrays.stream(along.leavesOf(a)).noneMatch(leaf -> along.holds(b, leaf))));
                    long rest = drawn.counts().value(cell) - Arrays.stream(parts).mapToLong(node -> {
                        nodes[at] = node;
                        return drawn.counts().value(layout.find(nodes));
                    }).sum();
                    assertThat(!apart || rest == 0 || rest >= 20).as("%s less %s parts", layout.name(cell), parts.length).isTrue();
                }
            }
        }
    }

    @Property(seed = "73", tries = 5)
    void areRejectedWhereOneIsUntrueOrOfTooFewOrOfAHiddenCell(@ForAll long seed) {
        Case drawn = drawn(seed, false);
        Release release = drawn.protection().release();
        List<Figure> figures = release.figures();
        if (!figures.isEmpty()) {
            int i = new Random(seed).nextInt(figures.size());
            Figure figure = figures.get(i);
            List<Figure> untrue = new ArrayList<>(figures);
            untrue.set(i, new Figure(figure.cell(), figure.name(), figure.tenths() + (figure.name().equals("sessions") ? 100 : 1)));
            assertThat(drawn.faults(untrue)).anyMatch(fault -> fault.contains("may not be printed so"));
            assertThat(drawn.faults(List.of(new Figure(figure.cell(), Figures.RATE, 10)))).anyMatch(fault -> fault.contains("may not be printed so"));
        }
        for (int cell = 0; cell < release.layout().size(); cell++) {
            long n = drawn.counts().value(cell);
            if (n > 0 && (release.hides(cell) || n < 20)) {
                long true10 = Math.round(drawn.counts().magnitude(0)[cell] / 10.0) * 100;
                assertThat(drawn.faults(List.of(new Figure(cell, "sessions", true10)))).anyMatch(fault -> fault.contains("may not be printed so"));
            }
        }
    }

    @Test
    void areRejectedWhereADifferenceIsOfTooFew() {
        List<Dimension> one = List.of(Sample.flat("a", 3, false));
        Plan plan = Plan.of(Rules.threshold(5).withFigures(SESSIONS), one, Sample.tables(one, List.of(List.of("a"))));
        Records records = new Records(one, 2);
        long[] pupils = {40, 30, 12};
        IntStream.range(0, 3).forEach(leaf -> records.add(new int[]{leaf}, pupils[leaf], "", "", 3 * pupils[leaf], 40 * pupils[leaf]));
        Counts counts = new Counts(Layout.of(plan), records);
        Case drawn = new Case(null, records, counts, Protector.protect(counts, Ledger.empty(), new byte[]{1}));

        assertThat(drawn.protection().release().hidden()).isEmpty();
        assertThat(drawn.protection().release().figures()).extracting(figure -> counts.layout().name(figure.cell()) + " " + figure.name() + " " + figure.tenths())
                .containsExactlyInAnyOrder("the total of all sessions 2500", "the total of all minutes 400", "a=a1 sessions 1200", "a=a1 minutes 400");
        List<Figure> all = new ArrayList<>(drawn.protection().release().figures());
        all.add(new Figure(counts.layout().find(counts.layout().tuple(Map.of("a", "a2"))), "sessions", 900));
        assertThat(drawn.faults(all)).containsExactly("the figures of the total of all and its parts tell those of too few pupils");
    }

    @Property(seed = "74", tries = 4)
    void countOnlyPupilsThatTheLargestContributorDoesNotKnow(@ForAll long seed) {
        Case drawn = drawn(seed, true);

        assertThat(drawn.faults(drawn.protection().release().figures())).isEmpty();
        assertThat(drawn.protection().release().figures()).allSatisfy(figure -> assertThat(
                drawn.counts().value(figure.cell()) - drawn.counts().facts().largest()[figure.cell()]).isGreaterThanOrEqualTo(20));
    }

    @Test
    void ratesAreOfKnownPopulationsThatAreLargeEnough() {
        List<Dimension> one = List.of(Sample.flat("a", 3, false));
        Rules rules = Rules.threshold(5).withPopulation(.9, 100).withFigures(new Figures(List.of(), List.of(), 20, true));
        Plan plan = new Plan(one, Sample.tables(one, List.of(List.of("a"))), rules, List.of(), List.of(), List.of(
                new Plan.Population(Map.of("a", "a1"), 400), new Plan.Population(Map.of("a", "a2"), 99)));
        Sample sample = Sample.of(plan, List.of(new Sample.Row(new int[]{0}, 41, ""), new Sample.Row(new int[]{1}, 30, ""), new Sample.Row(new int[]{2}, 12, "")));
        Protection protection = sample.protection();

        assertThat(protection.release().figures()).hasSize(1).allSatisfy(figure -> assertThat(figure.tenths()).isEqualTo(103));
        assertThat(Checker.faults(sample.records(), Ledger.empty(), protection.release(), protection.certificates())).isEmpty();
        Release more = protection.release().with(List.of(new Figure(sample.counts().layout().find(sample.counts().layout().tuple(Map.of("a", "a2"))), Figures.RATE, 303)));
        assertThat(Checker.faults(sample.records(), Ledger.empty(), more, Certificates.sealed(more, List.of(), List.of(), List.of())))
                .containsExactly("rate of a=a2 may not be printed so");
    }

    @Test
    void areRefusedWhereBothTotalAndMeanAreAskedFor() {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> new Figures(List.of("sessions"), List.of("sessions"), 20, false))
                .withMessageContaining("stands twice");
    }
}
