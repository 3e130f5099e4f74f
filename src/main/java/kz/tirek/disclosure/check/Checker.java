package kz.tirek.disclosure.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Above;
import kz.tirek.disclosure.Certificates;
import kz.tirek.disclosure.Claim;
import kz.tirek.disclosure.Figure;
import kz.tirek.disclosure.FigureRule;
import kz.tirek.disclosure.Figures;
import kz.tirek.disclosure.Grid;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Populations;
import kz.tirek.disclosure.Records;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Rules;
import kz.tirek.disclosure.Seal;
import kz.tirek.disclosure.Sensitivity;
import kz.tirek.disclosure.Structural;

/**
 * Decides whether a release may be believed, from the plan, the data and earlier releases alone: it counts everything again, moves the
 * children of every witness itself, and takes no word of whoever made the release. No solver, no search.
 */
public final class Checker {
    private final Release release;
    private final Layout layout;
    private final Certificates certificates;
    private final Recount recount;
    private final boolean[][] impossible;
    private final List<Map<Integer, Long>> gained = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Checker(Records records, Release release, Certificates certificates) {
        this.release = release;
        this.certificates = certificates;
        layout = release.layout();
        recount = new Recount(layout, records);
        impossible = Structural.leaves(layout);
    }

    /** Everything that is wrong with a release, in words; nothing where all is proved. */
    public static List<String> faults(Records records, Ledger earlier, Release release, Certificates certificates) {
        Checker checker = new Checker(records, release, certificates);
        checker.require(Seal.of(release, certificates).equals(certificates.seal()), "the seal is broken: the release or a certificate was changed after it was made");
        checker.checkNumbers();
        checker.checkRevisions(earlier);
        IntStream.range(0, certificates.witnesses().size()).forEach(checker::checkWitness);
        checker.checkRules();
        checker.checkFigures(earlier.withFigures(checker.layout));
        return List.copyOf(checker.faults);
    }

    /** Every published number is the true one, and what cannot exist counts nothing. */
    private void checkNumbers() {
        boolean[] none = Structural.cells(layout);
        for (int cell = 0; cell < layout.size(); cell++) {
            long value = recount.facts.value()[cell];
            require(release.hides(cell) ? release.low(cell) <= value && value <= release.high(cell) : release.value(cell) == value,
                    "%s is not shown as what it counts, %s", layout.name(cell), value);
            require(none[cell] == (release.status(cell) == Release.Status.N), "%s is wrongly marked as what can or cannot be", layout.name(cell));
        }
    }

    /** T4: what was shown before is shown as it was; or, where the newest plan shows it again, as something that differs by the threshold. */
    private void checkRevisions(Ledger earlier) {
        for (Ledger.Shown before : earlier.shown(layout)) {
            long by = Math.abs(recount.facts.value()[before.cell()] - before.value());
            require(!release.hides(before.cell()) && (by == 0 || layout.isNewest(before.cell()) && by >= Sensitivity.threshold(layout, before.cell())),
                    "%s was shown before as %s", layout.name(before.cell()), before.value());
        }
    }

    /** No leaf may lose what it has not, carriers must agree on what they share, nothing published or publicly known may change. */
    private void checkWitness(int number) {
        List<Map<Integer, Long>> gains = Moves.of(layout, certificates.witnesses().get(number));
        boolean insider = layout.newest().rules().insider() == Rules.Insider.CONTRIBUTOR;
        Map<Integer, Long> cells = new HashMap<>();
        IntStream.range(0, gains.size()).forEach(c -> gains.get(c).forEach((leaf, by) -> {
            require(!impossible[c][leaf] && recount.leaves[c][leaf] + by >= (insider ? recount.largestOfLeaf[c][leaf] : 0),
                    "witness %s changes a leaf by %s that cannot change so", number, by);
            Above.each(layout, c, leaf, cell -> cells.merge(cell, by, Long::sum));
        }));
        layout.links().forEach(link -> require(Moves.shared(layout, gains, link[0], link[1]).equals(Moves.shared(layout, gains, link[1], link[0])),
                "the carriers of witness %s disagree", number));
        cells.forEach((cell, by) -> require(by == 0 || release.hides(cell), "witness %s changes %s, which is shown", number, layout.name(cell)));
        for (Populations.Known known : Populations.of(layout)) {
            int c = layout.carrierOf(IntStream.range(0, known.nodes().length).filter(d -> known.nodes()[d] > 0).toArray());
            Grid carrier = layout.carriers().get(c);
            long there = IntStream.range(0, carrier.size()).filter(at -> Moves.hold(layout, known.nodes(), carrier, at))
                    .mapToLong(at -> recount.leaves[c][at] + gains.get(c).getOrDefault(at, 0L)).sum();
            require(there <= known.size(), "witness %s exceeds a known population", number);
        }
        gained.add(cells);
    }

    /** Every cell that a rule names is hidden, and every hidden cell has the room that it needs. */
    private void checkRules() {
        Map<Integer, Claim> claims = new HashMap<>();
        certificates.claims().forEach(claim -> claims.put(claim.cell(), claim));
        claims.values().forEach(claim -> require(valueIn(claim.high(), claim.cell()) == claim.upper() && valueIn(claim.low(), claim.cell()) == claim.lower(),
                "the certificate of %s claims what its witnesses do not show", layout.name(claim.cell())));
        List<Requirement> requirements = new ArrayList<>(Sensitivity.of(layout, recount.facts));
        IntStream.of(release.hidden()).forEach(cell -> requirements.add(Sensitivity.hidden(layout, cell)));
        for (Requirement requirement : requirements) {
            String name = layout.name(requirement.cell());
            Claim claim = claims.get(requirement.cell());
            require(release.hides(requirement.cell()), "%s is shown against rule %s", name, requirement.rule());
            require(claim != null, "%s has no certificate", name);
            require(claim == null || claim.upper() >= requirement.upper() && claim.lower() <= requirement.lower()
                    && claim.upper() - claim.lower() >= requirement.width(), "the certificate of %s is too narrow: %s does not meet %s", name, claim, requirement);
            require(requirement.parent() < 0 || certificates.gaps().stream().anyMatch(gap -> proves(gap, requirement)),
                    "nearly all of a group are known to be in %s", name);
        }
    }

    private boolean proves(Certificates.Gap gap, Requirement need) {
        return gap.parent() == need.parent() && gap.child() == need.cell() && gap.gap() >= need.gap()
                && valueIn(gap.witness(), gap.parent()) - valueIn(gap.witness(), gap.child()) == gap.gap();
    }

    /** What a cell counts in a witness, -1 for the true population; impossibly little in one that does not exist. */
    private long valueIn(int witness, int cell) {
        return witness < -1 || witness >= gained.size() ? Long.MIN_VALUE
                : recount.facts.value()[cell] + (witness < 0 ? 0 : gained.get(witness).getOrDefault(cell, 0L));
    }

    /** R5 and R4: figures besides counts are true, rounded, of shown cells, of enough pupils, and so are their differences. */
    private void checkFigures(boolean[] printed) {
        FigureRule rule = new FigureRule(layout, recount.facts);
        Figures figures = layout.newest().rules().figures();
        List<long[]> sums = IntStream.range(0, figures.magnitudes().size()).mapToObj(recount::magnitude).toList();
        for (Figure figure : release.figures()) {
            int which = figures.magnitudes().indexOf(figure.name());
            long n = recount.facts.value()[figure.cell()];
            long population = figures.rates() && figure.name().equals(Figures.RATE) ? Populations.atMost(layout, figure.cell()) : Long.MAX_VALUE;
            require(!release.hides(figure.cell()) && (which >= 0 ? n >= rule.enough(figure.cell()) && figure.tenths() == (which < figures.totals().size()
                    ? (sums.get(which)[figure.cell()] + 5) / 10 * 100 : (20 * sums.get(which)[figure.cell()] + n) / (2 * n))
                    : population < Long.MAX_VALUE && population >= layout.newest().rules().leastPopulation() && figure.tenths() == (2000 * n + population) / (2 * population)),
                    "%s of %s may not be printed so", figure.name(), layout.name(figure.cell()));
            printed[figure.cell()] |= which >= 0;
        }
        IntStream.range(0, printed.length).filter(cell -> printed[cell]).forEach(cell -> require(rule.tooClose(cell, printed).length == 0,
                "the figures of %s and its parts tell those of too few pupils", layout.name(cell)));
    }

    private void require(boolean holds, String fault, Object... values) {
        if (!holds) {
            faults.add(fault.formatted(values));
        }
    }
}
