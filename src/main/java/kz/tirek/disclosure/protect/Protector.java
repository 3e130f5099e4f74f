package kz.tirek.disclosure.protect;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
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
import kz.tirek.disclosure.Rule;
import kz.tirek.disclosure.Sensitivity;
import kz.tirek.disclosure.Structural;
import kz.tirek.disclosure.Witness;

/** Hides what the rules name and as little else as it can find, and proves each hidden cell by witnesses. */
public final class Protector {
    private static final int MOST_PIECES = 4;
    private static final int MOST_TURNS = 8;
    private static final double WORK = .5;
    private final Counts counts;
    private final Layout layout;
    private final Ledger ledger;
    private final List<Requirement> sensitive;
    private final Geometry geometry;
    private final Capacity capacity;
    private final BoxSearch search;
    private final Prices prices;
    private final Suppression suppression;
    private final Covering covering;
    private final Leftovers leftovers;
    private int byBox;
    private int bySolver;
    private int byLine;

    private Protector(Counts counts, Ledger ledger, byte[] secret, Set<Integer> spared, int pieces, double work) {
        this.counts = counts;
        this.layout = counts.layout();
        this.ledger = ledger;
        ledger.revisions(layout, counts.facts().value()).stream().findFirst().ifPresent(wrong -> {
            throw new Refused(wrong);
        });
        sensitive = Sensitivity.of(layout, counts.facts());
        geometry = new Geometry(layout);
        capacity = new Capacity(counts);
        search = new BoxSearch(counts, geometry, capacity);
        boolean[] shown = shown();
        spared.forEach(cell -> shown[cell] = true);
        prices = new Prices(counts, secret, shown);
        suppression = new Suppression(counts, prices);
        covering = new Covering(counts, geometry, capacity, search, suppression, pieces);
        leftovers = new Leftovers(counts, capacity, work);
    }

    /**
     * Protects the plan of some counts.
     *
     * @param secret decides ties, so that nobody can tell a secondary cell by trying the method
     * @throws Refused where a cell must be shown that must be hidden, or a hidden cell cannot be proved
     */
    public static Protection protect(Counts counts, Ledger ledger, byte[] secret) {
        return protect(counts, ledger, secret, WORK, false);
    }

    /**
     * The same, with a search for needless cells that may take a minute, begun from boxes and once more from what the linear method would
     * hide, where all of that can be proved; whichever hides fewer cells is taken, then whichever hides fewer cases.
     */
    public static Protection protectThoroughly(Counts counts, Ledger ledger, byte[] secret) {
        Protection boxes = protect(counts, ledger, secret, WORK, true);
        Protection linear = new Protector(counts, ledger, secret, Set.of(), MOST_PIECES, WORK).protectLinearly();
        return linear != null && Proposal.better(counts, linear.release(), boxes.release()) ? linear : boxes;
    }

    /**
     * What the usual linear method would hide, without any proof.
     *
     * @param enough asked again and again with the simplex iterations so far
     * @return null where it was not ready before that was enough
     */
    public static boolean[] linear(Counts counts, LongPredicate enough) {
        boolean[] none = new boolean[counts.layout().size()];
        return new LinearSuppression(counts, none, none, cell -> 0).hide(enough);
    }

    /** @param work how much the solver may do for one cell; with none, lines are hidden instead */
    static Protection protect(Counts counts, Ledger ledger, byte[] secret, double work) {
        return protect(counts, ledger, secret, work, false);
    }

    private static Protection protect(Counts counts, Ledger ledger, byte[] secret, double work, boolean thorough) {
        Set<Integer> spared = new HashSet<>();
        int pieces = MOST_PIECES;
        for (int turn = 1;; turn++) {
            try {
                return new Protector(counts, ledger, secret, spared, pieces, work).protect(thorough);
            } catch (Unproved unproved) {
                // a cell that was hidden for others' sake and has no room for a proof of its own is spared next time
                if (turn == MOST_TURNS || !(unproved.secondary && spared.add(unproved.cell))) {
                    if (pieces == 1) {
                        throw unproved;
                    }
                    pieces = 1;
                    turn = 1;
                    spared.clear();
                }
            }
        }
    }

    /** Of how many hidden cells of a pattern that others made moves within it show that they are safe; it hides nothing more. */
    public static int provable(Counts counts, boolean[] hidden) {
        Protector protector = new Protector(counts, Ledger.empty(), new byte[1], Set.of(), MOST_PIECES, WORK);
        int[] cells = IntStream.range(0, hidden.length).filter(cell -> hidden[cell]).toArray();
        IntStream.of(cells).forEach(protector.suppression::hide);
        List<Requirement> requirements = new ArrayList<>(protector.sensitive);
        IntStream.of(cells).forEach(cell -> requirements.add(Sensitivity.hidden(counts.layout(), cell)));
        Set<Integer> open = new HashSet<>();
        for (Requirement requirement : requirements) {
            if (!protector.suppression.covers(requirement)) {
                protector.covering.adopt(protector.covering.cheapest(requirement, Double.MIN_VALUE));
                if (!protector.suppression.covers(requirement)) {
                    open.add(requirement.cell());
                }
            }
        }
        return cells.length - open.size();
    }

    /** That a hidden cell has no proof. */
    private static final class Unproved extends Refused {
        @Serial
        private static final long serialVersionUID = 1;
        private final int cell;
        private final boolean secondary;

        Unproved(String message, int cell, boolean secondary) {
            super(message);
            this.cell = cell;
            this.secondary = secondary;
        }
    }

    private Protection protect(boolean thorough) {
        hideSensitive();
        reuseMoves();
        sensitive.stream().sorted(Comparator.comparingInt((Requirement r) -> layout.support(r.cell()).length)
                .thenComparing(r -> counts.value(r.cell())).thenComparing(r -> prices.luck(r.cell()))).forEach(this::cover);
        coverHidden();
        Pruning pruning = new Pruning(counts, sensitive, ledger.frozen(layout), covering, suppression);
        int pruned = pruning.prune();
        return proved(pruned + (thorough ? pruning.thin(new Pool(counts, capacity, suppression)) : 0));
    }

    /** Gives null where the linear method takes too long, or what it would hide cannot be proved. */
    private Protection protectLinearly() {
        hideSensitive();
        Pruning pruning = new Pruning(counts, sensitive, ledger.frozen(layout), covering, suppression);
        Proposal proposal = new Proposal(counts, suppression, leftovers, pruning::of);
        if (!proposal.hide(shown(), prices)) {
            return null;
        }
        reuseMoves();
        Pool pool = new Pool(counts, capacity, suppression);
        try {
            if (!proposal.prove(pool, this::cover)) {
                return null;
            }
            bySolver += proposal.bySolver();
            return proved(pruning.thin(pool));
        } catch (Unproved unproved) {
            return null;
        }
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

    /** Moves of earlier releases that touch nothing that is shown by now still hold. */
    private void reuseMoves() {
        for (Edition edition : ledger.editions()) {
            for (List<Edition.NamedBox> named : edition.moves()) {
                List<Witness.Box> boxes = named.stream().map(box -> box.over(layout)).toList();
                Effect effect = geometry.effect(boxes);
                boolean within = IntStream.range(0, effect.size()).allMatch(i -> suppression.hides(effect.cell(i)));
                if (within && capacity.allows(boxes)) {
                    suppression.adopt(new Witness(boxes, List.of()), effect);
                }
            }
        }
    }

    private void cover(Requirement requirement) {
        if (suppression.covers(requirement)) {
            return;
        }
        List<Move> moves = covering.cheapest(requirement, Double.POSITIVE_INFINITY);
        if (moves.isEmpty()) {
            moves = coverBySolver(requirement);
        }
        if (!moves.isEmpty()) {
            covering.adopt(moves);
            byBox++;
        }
    }

    /** Gives moves where hiding the lines of the cell has made them possible. */
    private List<Move> coverBySolver(Requirement requirement) {
        if (leftovers.cover(requirement, suppression)) {
            bySolver++;
            return List.of();
        }
        for (int dimension : layout.support(requirement.cell())) {
            hideLine(requirement.cell(), dimension);
            List<Move> moves = covering.cheapest(requirement, Double.POSITIVE_INFINITY);
            if (!moves.isEmpty() || leftovers.cover(requirement, suppression)) {
                byLine++;
                return moves;
            }
        }
        boolean secondary = requirement.rule() == Rule.COMPLEMENT && sensitive.stream().noneMatch(r -> r.cell() == requirement.cell())
                && ledger.frozen(layout).status()[requirement.cell()] == null;
        throw new Unproved("%s (rule %s) cannot be protected: neither by other cells nor by its whole lines; coarsen the plan"
                .formatted(layout.name(requirement.cell()), requirement.rule()), requirement.cell(), secondary);
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
        Release counted = Release.of(layout, hidden, counts.facts().value());
        Release release = counted.with(FigureChoice.of(counts, ledger, counted));
        List<Requirement> gaps = sensitive.stream().filter(r -> r.parent() >= 0).toList();
        int[] renumbered = new int[suppression.adopted()];
        List<Witness> witnesses = suppression.witnesses(gaps, renumbered);
        Certificates certificates = Certificates.sealed(release, witnesses,
                IntStream.range(0, hidden.length).filter(c -> hidden[c]).mapToObj(c -> suppression.claim(c, renumbered)).toList(),
                gaps.stream().map(r -> suppression.gap(r, renumbered)).distinct().toList());
        return new Protection(release, certificates, sensitive, new Protection.Effort(byBox, bySolver, byLine, pruned, search.looked()));
    }
}
