package kz.tirek.disclosure.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Figure;
import kz.tirek.disclosure.FigureRule;
import kz.tirek.disclosure.Figures;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Populations;
import kz.tirek.disclosure.Refused;
import kz.tirek.disclosure.Release;

/** R5: chooses the shown cells of which magnitudes are printed, as many as {@link FigureRule} lets stand side by side. */
final class FigureChoice {
    private final Counts counts;
    private final Layout layout;
    private final Figures figures;
    private final FigureRule rule;
    private final boolean[] printed;
    private final boolean[] before;

    private FigureChoice(Counts counts, Ledger ledger, Release release) {
        this.counts = counts;
        layout = counts.layout();
        figures = layout.newest().rules().figures();
        rule = new FigureRule(layout, counts.facts());
        before = ledger.withFigures(layout);
        printed = before.clone();
        layout.printed().stream().filter(p -> p.plan() == layout.plans().size() - 1).flatMapToInt(p -> Arrays.stream(p.cells()))
                .filter(cell -> !release.hides(cell) && counts.value(cell) >= rule.enough(cell)).forEach(cell -> printed[cell] = true);
    }

    /** What may be printed of a release besides its counts. */
    static List<Figure> of(Counts counts, Ledger ledger, Release release) {
        Figures figures = counts.layout().newest().rules().figures();
        List<Figure> chosen = new ArrayList<>();
        if (!figures.magnitudes().isEmpty()) {
            FigureChoice choice = new FigureChoice(counts, ledger, release);
            choice.narrow();
            for (int m = 0; m < figures.magnitudes().size(); m++) {
                choice.print(m, chosen);
            }
        }
        if (figures.rates()) {
            rates(counts, release, chosen);
        }
        return chosen;
    }

    /** Leaves out cells until no difference is of too few; each one left out adds its own pupils to every difference. */
    private void narrow() {
        for (boolean again = true; again;) {
            again = false;
            for (int cell = 0; cell < printed.length; cell++) {
                int[] close = printed[cell] ? rule.tooClose(cell, printed) : new int[0];
                if (close.length > 0) {
                    leaveOut(cell, close);
                    again = true;
                }
            }
        }
    }

    private void leaveOut(int cell, int[] close) {
        int out = Arrays.stream(close).filter(c -> !before[c]).boxed().min(Comparator.comparingLong(counts::value)).orElse(before[cell] ? -1 : cell);
        if (out < 0) {
            throw new Refused("figures of earlier releases tell those of too few pupils in %s beside the new tables".formatted(layout.name(cell)));
        }
        printed[out] = false;
    }

    private void print(int magnitude, List<Figure> chosen) {
        long[] sums = counts.magnitude(magnitude);
        String name = figures.magnitudes().get(magnitude);
        boolean total = magnitude < figures.totals().size();
        IntStream.range(0, printed.length).filter(cell -> printed[cell] && layout.isNewest(cell)).forEach(cell -> chosen.add(new Figure(cell, name,
                total ? Math.round(sums[cell] / 10.0) * 100 : Math.round(10.0 * sums[cell] / counts.value(cell)))));
    }

    private static void rates(Counts counts, Release release, List<Figure> chosen) {
        Layout layout = counts.layout();
        for (int cell = 0; cell < layout.size(); cell++) {
            long population = Populations.atMost(layout, cell);
            if (layout.isNewest(cell) && release.status(cell) == Release.Status.P && population != Long.MAX_VALUE
                    && population >= layout.newest().rules().leastPopulation()) {
                chosen.add(new Figure(cell, Figures.RATE, Math.round(1000.0 * release.value(cell) / population)));
            }
        }
    }
}
