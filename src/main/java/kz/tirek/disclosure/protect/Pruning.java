package kz.tirek.disclosure.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Sensitivity;

/**
 * Shows cells again that no proof needs, and exchanges boxes for others that hide less: what was hidden early is often spared by what was
 * hidden later. Each try gives up every box on one cell, covers anew whatever they covered, and is taken back unless less is hidden then.
 */
final class Pruning {
    /** Boxes that may be looked at; counted, not timed, so that the same data give the same release. */
    private static final long LOOKED_PER_CELL = 1_200;
    private static final long MOST_LOOKED = 30_000_000;
    private static final double LESS = 1e-9;
    private final Layout layout;
    private final Covering covering;
    private final Suppression suppression;
    private final Map<Integer, List<Requirement>> requirements = new HashMap<>();
    private final boolean[] kept;

    Pruning(Counts counts, List<Requirement> sensitive, Ledger.Frozen frozen, Covering covering, Suppression suppression) {
        this.layout = counts.layout();
        this.covering = covering;
        this.suppression = suppression;
        kept = new boolean[layout.size()];
        IntStream.range(0, kept.length).forEach(cell -> kept[cell] = frozen.status()[cell] == Release.Status.S);
        for (Requirement requirement : sensitive) {
            kept[requirement.cell()] = true;
            requirements.computeIfAbsent(requirement.cell(), cell -> new ArrayList<>()).add(requirement);
        }
    }

    /** Gives how many cells fewer are hidden; the most useful are tried first. */
    int prune() {
        long most = covering.looked() + Math.min(MOST_LOOKED, LOOKED_PER_CELL * layout.size());
        int before = hidden();
        boolean again = true;
        while (again) {
            again = false;
            for (int cell : secondary()) {
                if (covering.looked() > most) {
                    return before - hidden();
                }
                again |= suppression.hides(cell) && tryToShow(cell);
            }
        }
        return before - hidden();
    }

    /** Shows further cells that any population proves to be needless; takes longer. */
    int thin(Pool pool) {
        return new Thinning(layout, suppression, pool, kept, this::of).thin();
    }

    private int hidden() {
        return (int) IntStream.range(0, layout.size()).filter(suppression::hides).count();
    }

    private List<Integer> secondary() {
        return IntStream.range(0, layout.size()).filter(c -> suppression.hides(c) && !kept[c]).boxed()
                .sorted(Comparator.comparingDouble((Integer c) -> -suppression.price(c))).toList();
    }

    private boolean tryToShow(int cell) {
        List<Integer> dropped = suppression.touching(cell);
        Set<Integer> affected = new LinkedHashSet<>();
        dropped.forEach(number -> IntStream.range(0, suppression.effect(number).size()).map(suppression.effect(number)::cell).forEach(affected::add));
        suppression.drop(dropped);
        List<Integer> freed = affected.stream().filter(c -> !kept[c] && suppression.touching(c).isEmpty()).toList();
        freed.forEach(suppression::show);
        suppression.forbid(cell);
        double saved = freed.stream().mapToDouble(suppression::price).sum() + (affected.contains(cell) ? 0 : suppression.price(cell));
        List<Integer> adopted = new ArrayList<>();
        Set<Integer> more = new LinkedHashSet<>();
        boolean better = coveredFor(saved - LESS, affected, adopted, more);
        if (!better) {
            suppression.drop(adopted);
            more.forEach(suppression::show);
            suppression.restore(dropped);
            suppression.hide(cell);
        } else {
            suppression.show(cell);
        }
        return better;
    }

    /** Covers whatever is still hidden of some cells, and what is hidden for them, for no more than a price. */
    private boolean coveredFor(double most, Set<Integer> affected, List<Integer> adopted, Set<Integer> more) {
        List<Integer> open = new ArrayList<>(affected);
        double left = most;
        for (int i = 0; i < open.size(); i++) {
            for (Requirement requirement : suppression.hides(open.get(i)) ? of(open.get(i)) : List.<Requirement>of()) {
                if (!suppression.covers(requirement)) {
                    List<Move> moves = covering.cheapest(requirement, left);
                    if (moves.isEmpty()) {
                        return false;
                    }
                    left -= paid(moves, more, open);
                    adopted.addAll(covering.adopt(moves));
                }
            }
        }
        return true;
    }

    /** What moves cost; what is hidden for them must be covered too. */
    private double paid(List<Move> moves, Set<Integer> more, List<Integer> open) {
        double paid = 0;
        for (Move move : moves) {
            for (int i = 0; i < move.effect().size(); i++) {
                int cell = move.effect().cell(i);
                if (!suppression.hides(cell) && more.add(cell)) {
                    paid += suppression.price(cell);
                    open.add(cell);
                }
            }
        }
        return paid;
    }

    /** All that is asked of a hidden cell. */
    List<Requirement> of(int cell) {
        List<Requirement> all = new ArrayList<>(requirements.getOrDefault(cell, List.of()));
        all.add(Sensitivity.hidden(layout, cell));
        return all;
    }
}
