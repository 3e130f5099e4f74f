package kz.tirek.disclosure.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Certificates;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Edition;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Plan;
import kz.tirek.disclosure.Refused;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Sensitivity;
import kz.tirek.disclosure.Structural;
import kz.tirek.disclosure.Witness;

/** Hides what the rules name and as little else as it can find, and proves each hidden cell by witnesses. */
public final class Protector {
    private final Counts counts;
    private final Layout layout;
    private final Ledger ledger;
    private final List<Requirement> sensitive;
    private final Geometry geometry;
    private final Capacity capacity;
    private final BoxSearch search;
    private final Prices prices;
    private final Suppression suppression;
    private final Leftovers leftovers;
    private int byBox;
    private int bySolver;
    private int byLine;

    /** @param secret decides ties, so that nobody can tell a secondary cell by trying the method */
    public Protector(Counts counts, Ledger ledger, byte[] secret) {
        this.counts = counts;
        this.layout = counts.layout();
        this.ledger = ledger;
        ledger.requireUnchanged(layout, counts.facts());
        sensitive = Sensitivity.of(layout, counts.facts());
        geometry = new Geometry(layout);
        capacity = new Capacity(counts);
        search = new BoxSearch(counts, geometry, capacity);
        prices = new Prices(counts, secret, shown());
        suppression = new Suppression(counts, prices);
        leftovers = new Leftovers(counts, capacity);
    }

    /** @throws Refused where a cell must be shown that must be hidden, or a hidden cell cannot be proved */
    public Protection protect() {
        hideSensitive();
        reuseBoxes();
        sensitive.stream().sorted(Comparator.comparingInt((Requirement r) -> layout.support(r.cell()).length)
                .thenComparing(r -> counts.value(r.cell())).thenComparing(r -> prices.luck(r.cell()))).forEach(this::cover);
        coverHidden();
        int pruned = new Pruning(counts, sensitive, search, suppression, geometry).prune(ledger.frozen(layout));
        return proved(pruned);
    }

    private boolean[] shown() {
        boolean[] shown = Structural.cells(layout);
        Ledger.Frozen frozen = ledger.frozen(layout);
        for (Plan.Never never : layout.newest().never()) {
            shown[layout.find(layout.tuple(layout.newest().named(never)))] = true;
        }
        IntStream.range(0, shown.length).filter(c -> frozen.status()[c] == Release.Status.P).forEach(c -> shown[c] = true);
        return shown;
    }

    private void hideSensitive() {
        for (Requirement requirement : sensitive) {
            if (!suppression.mayHide(requirement.cell())) {
                throw new Refused("%s must be hidden (rule %s) but the plan or an earlier release shows it"
                        .formatted(layout.name(requirement.cell()), requirement.rule()));
            }
            suppression.hide(requirement.cell());
        }
        Ledger.Frozen frozen = ledger.frozen(layout);
        IntStream.range(0, layout.size()).filter(c -> frozen.status()[c] == Release.Status.S).forEach(suppression::hide);
    }

    /** Boxes of earlier releases that touch nothing that is shown by now still hold. */
    private void reuseBoxes() {
        for (Edition edition : ledger.editions()) {
            for (Edition.NamedBox named : edition.boxes()) {
                Witness.Box box = named.over(layout);
                Effect effect = geometry.effect(box.base(), box.alternate());
                boolean within = IntStream.range(0, effect.size()).allMatch(i -> suppression.hides(effect.cell(i)));
                if (within && capacity.allows(box)) {
                    suppression.adopt(box, effect, box.by());
                }
            }
        }
    }

    private void cover(Requirement requirement) {
        if (suppression.covers(requirement)) {
            return;
        }
        Box box = search.cheapest(requirement, suppression.cost(), Double.POSITIVE_INFINITY);
        if (box == null) {
            box = coverBySolver(requirement);
        }
        if (box != null) {
            adopt(suppression, geometry, box);
            byBox++;
        }
    }

    static List<Integer> adopt(Suppression suppression, Geometry geometry, Box box) {
        Effect effect = geometry.effect(box.base(), box.alternate());
        List<Integer> adopted = new ArrayList<>();
        if (box.up() > 0) {
            adopted.add(suppression.adopt(box.upward(), effect, box.up()));
        }
        if (box.down() > 0) {
            adopted.add(suppression.adopt(box.downward(), effect, -box.down()));
        }
        return adopted;
    }

    /** Gives a box where hiding the lines of the cell has made one possible. */
    private Box coverBySolver(Requirement requirement) {
        if (leftovers.cover(requirement, suppression)) {
            bySolver++;
            return null;
        }
        for (int dimension : layout.support(requirement.cell())) {
            hideLine(requirement.cell(), dimension);
            Box box = search.cheapest(requirement, suppression.cost(), Double.POSITIVE_INFINITY);
            if (box != null || leftovers.cover(requirement, suppression)) {
                byLine++;
                return box;
            }
        }
        throw new Refused("%s (rule %s) cannot be protected: neither by other cells nor by its whole lines; coarsen the plan"
                .formatted(layout.name(requirement.cell()), requirement.rule()));
    }

    /** Hides a cell's neighbours along a dimension, and the sum of them. */
    private void hideLine(int cell, int dimension) {
        int[] nodes = layout.nodes(cell).clone();
        int own = nodes[dimension];
        for (int node = 0; node < layout.dimensions().get(dimension).nodes(); node++) {
            boolean parent = IntStream.of(layout.dimensions().get(dimension).parts(node)).anyMatch(part -> part == own);
            if (parent) {
                IntStream.concat(IntStream.of(node), IntStream.of(layout.dimensions().get(dimension).parts(node))).forEach(n -> {
                    nodes[dimension] = n;
                    int hidden = layout.find(nodes);
                    if (hidden >= 0 && suppression.mayHide(hidden)) {
                        suppression.hide(hidden);
                    }
                });
            }
        }
    }

    /** Other cells than the sensitive ones have been hidden: these must be as wide, for nobody may tell which is which. */
    private void coverHidden() {
        boolean again = true;
        while (again) {
            again = false;
            for (int cell = 0; cell < layout.size(); cell++) {
                Requirement requirement = Sensitivity.hidden(layout, cell);
                if (suppression.hides(cell) && !suppression.covers(requirement)) {
                    cover(requirement);
                    again = true;
                }
            }
        }
    }

    private Protection proved(int pruned) {
        boolean[] hidden = suppression.hidden();
        Release release = Release.of(layout, hidden, counts.facts().value());
        List<Requirement> gaps = sensitive.stream().filter(r -> r.parent() >= 0).toList();
        int[] renumbered = new int[suppression.adopted()];
        List<Witness> witnesses = suppression.witnesses(gaps, renumbered);
        Certificates certificates = Certificates.sealed(release, witnesses,
                IntStream.range(0, hidden.length).filter(c -> hidden[c]).mapToObj(c -> suppression.claim(c, renumbered)).toList(),
                gaps.stream().map(r -> suppression.gap(r, renumbered)).distinct().toList());
        return new Protection(release, certificates, sensitive, new Protection.Effort(byBox, bySolver, byLine, pruned, search.looked()));
    }
}
