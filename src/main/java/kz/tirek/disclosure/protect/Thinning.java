package kz.tirek.disclosure.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Requirement;

/** Shows secondary cells again, one by one, where whatever stays hidden can be proved without them by any population at all. */
final class Thinning {
    /** Linear programmes that may be solved; counted, not timed, so that the same data give the same release. */
    private static final long MOST_ASKED = 2_000;
    private final Layout layout;
    private final Suppression suppression;
    private final Pool pool;
    private final boolean[] kept;
    private final IntFunction<List<Requirement>> requirements;

    /** @param kept cells that must stay hidden */
    Thinning(Layout layout, Suppression suppression, Pool pool, boolean[] kept, IntFunction<List<Requirement>> requirements) {
        this.layout = layout;
        this.suppression = suppression;
        this.pool = pool;
        this.kept = kept;
        this.requirements = requirements;
    }

    /** Gives how many cells fewer are hidden. */
    int thin() {
        int fewer = 0;
        int before = -1;
        while (before != fewer && pool.asked() < MOST_ASKED) {
            before = fewer;
            for (int cell : secondary()) {
                boolean hopeful = pool.asked() < MOST_ASKED && suppression.hides(cell) && !leavesOneAlone(cell);
                fewer += hopeful && tryToShow(cell) ? 1 : 0;
            }
        }
        return fewer;
    }

    private List<Integer> secondary() {
        return IntStream.range(0, kept.length).filter(c -> suppression.hides(c) && !kept[c]).boxed()
                .sorted(Comparator.comparingDouble((Integer c) -> -suppression.price(c))).toList();
    }

    /** Whether some sum and its parts would have a single hidden number, which could be computed. */
    private boolean leavesOneAlone(int cell) {
        return IntStream.range(0, layout.dimensions().size()).anyMatch(d -> {
            int own = layout.nodes(cell)[d];
            return IntStream.range(0, layout.dimensions().get(d).nodes()).anyMatch(node -> {
                int[] parts = layout.dimensions().get(d).parts(node);
                int[] line = parts.length == 0 ? parts : IntStream.concat(IntStream.of(node), IntStream.of(parts)).toArray();
                return IntStream.of(line).anyMatch(n -> n == own) && hidden(cell, d, line) == 2;
            });
        });
    }

    /** How many of a line are hidden; none where the tables do not show all of it. */
    private long hidden(int cell, int dimension, int[] line) {
        int[] nodes = layout.nodes(cell).clone();
        int[] cells = IntStream.of(line).map(node -> {
            nodes[dimension] = node;
            return layout.find(nodes);
        }).toArray();
        return IntStream.of(cells).anyMatch(c -> c < 0) ? 0 : IntStream.of(cells).filter(suppression::hides).count();
    }

    private boolean tryToShow(int cell) {
        List<Integer> dropped = suppression.touching(cell);
        Set<Integer> affected = new LinkedHashSet<>();
        dropped.stream().map(suppression::effect).forEach(effect -> IntStream.range(0, effect.size()).map(effect::cell).forEach(affected::add));
        affected.remove(cell);
        suppression.drop(dropped);
        suppression.show(cell);
        List<Integer> adopted = new ArrayList<>();
        boolean covered = pool.cover(affected.stream().flatMap(c -> requirements.apply(c).stream()).toList(), adopted);
        if (!covered) {
            suppression.drop(adopted);
            suppression.restore(dropped);
            suppression.hide(cell);
        }
        return covered;
    }
}
