package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sizes of populations that everybody knows, and so every attacker. */
public final class Populations {
    /**
     * A population.
     *
     * @param nodes where it stands along each dimension of the layout
     */
    public record Known(int[] nodes, long size) {}

    private Populations() {}

    public static List<Known> of(Layout layout) {
        List<Known> known = new ArrayList<>();
        for (Plan plan : layout.plans()) {
            plan.populations().forEach(p -> known.add(new Known(layout.tuple(plan, p.at()), p.size())));
        }
        return known;
    }

    /** The populations of cells. */
    static Map<Integer, Long> cells(Layout layout) {
        Map<Integer, Long> cells = new LinkedHashMap<>();
        of(layout).stream().filter(known -> layout.find(known.nodes()) >= 0)
                .forEach(known -> cells.merge(layout.find(known.nodes()), known.size(), Math::min));
        return cells;
    }

    /** The size of the population of a cell, where it is known. */
    public static long atMost(Layout layout, int cell) {
        return cells(layout).getOrDefault(cell, Long.MAX_VALUE);
    }
}
