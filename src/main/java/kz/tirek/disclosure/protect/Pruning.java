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

/** Shows cells again that no proof needs: what was hidden early is often spared by what was hidden later. */
final class Pruning {
    /** Boxes that may be looked at; counted, not timed, so that the same data give the same release. */
    private static final long MOST_LOOKED = 30_000_000;
    private final Layout layout;
    private final BoxSearch search;
    private final Suppression suppression;
    private final Geometry geometry;
    private final Map<Integer, List<Requirement>> requirements = new HashMap<>();

    Pruning(Counts counts, List<Requirement> sensitive, BoxSearch search, Suppression suppression, Geometry geometry) {
        this.layout = counts.layout();
        this.search = search;
        this.suppression = suppression;
        this.geometry = geometry;
        sensitive.forEach(r -> requirements.computeIfAbsent(r.cell(), cell -> new ArrayList<>()).add(r));
    }

    /** Gives how many cells are shown again, the most useful first. */
    int prune(Ledger.Frozen frozen) {
        long start = search.looked();
        List<Integer> secondary = IntStream.range(0, layout.size())
                .filter(c -> suppression.hides(c) && !requirements.containsKey(c) && frozen.status()[c] != Release.Status.S).boxed()
                .sorted(Comparator.comparingDouble((Integer c) -> -price(c))).toList();
        int pruned = 0;
        for (int cell : secondary) {
            if (search.looked() - start > MOST_LOOKED) {
                break;
            }
            pruned += tryToShow(cell) ? 1 : 0;
        }
        return pruned;
    }

    private double price(int cell) {
        suppression.mayHideAgain(cell);
        double price = suppression.cost()[cell];
        suppression.hide(cell);
        return price;
    }

    private boolean tryToShow(int cell) {
        List<Integer> dropped = suppression.touching(cell);
        List<Integer> found = new ArrayList<>();
        Set<Integer> affected = new LinkedHashSet<>();
        dropped.forEach(number -> IntStream.range(0, suppression.effect(number).size()).map(suppression.effect(number)::cell).forEach(affected::add));
        affected.remove(cell);
        suppression.drop(dropped);
        suppression.show(cell);
        boolean proved = affected.stream().allMatch(other -> covered(other, found));
        if (proved) {
            suppression.mayHideAgain(cell);
        } else {
            suppression.drop(found);
            suppression.restore(dropped);
            suppression.hide(cell);
        }
        return proved;
    }

    private boolean covered(int cell, List<Integer> found) {
        List<Requirement> all = new ArrayList<>(requirements.getOrDefault(cell, List.of()));
        all.add(Sensitivity.hidden(layout, cell));
        for (Requirement requirement : all) {
            if (!suppression.covers(requirement)) {
                Box box = search.cheapest(requirement, suppression.cost(), Double.MIN_VALUE);
                if (box == null) {
                    return false;
                }
                found.addAll(Protector.adopt(suppression, geometry, box));
            }
        }
        return true;
    }
}
