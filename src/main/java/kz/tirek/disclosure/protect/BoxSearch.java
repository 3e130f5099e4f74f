package kz.tirek.disclosure.protect;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Dimension;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Populations;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Witness;

/** Looks for the cheapest box that gives a hidden cell the room it needs. */
final class BoxSearch {
    private static final int MOST_BASES = 400;
    /** Along longer dimensions neighbours under the same node are tried first, and others only where any price is paid: a move out of it would change that node's sums too. */
    private static final int LONG = 50;
    private final Counts counts;
    private final Layout layout;
    private final Geometry geometry;
    private final Capacity capacity;
    private final List<Populations.Known> populations;
    private final BoxProbe[] probes;
    private Requirement sought;
    private BoxProbe.Need need;
    private boolean near;
    private Box best;

    BoxSearch(Counts counts, Geometry geometry, Capacity capacity) {
        this.counts = counts;
        this.layout = counts.layout();
        this.geometry = geometry;
        this.capacity = capacity;
        populations = Populations.of(layout);
        probes = new BoxProbe[1 << layout.dimensions().size()];
    }

    /**
     * The cheapest box of one shape whose base lies in a cell and that gives room enough.
     *
     * @return null where no box costs less than the limit
     */
    Box cheapest(Requirement requirement, BoxProbe.Need wanted, double[] cost, double limit) {
        sought = requirement;
        need = wanted;
        best = null;
        near = true;
        search(cost, limit);
        if (best == null && limit == Double.POSITIVE_INFINITY && Arrays.stream(layout.support(sought.cell())).anyMatch(d -> layout.dimensions().get(d).leaves() > LONG)) {
            near = false;
            search(cost, limit);
        }
        return best;
    }

    private void search(double[] cost, double most) {
        double limit = most;
        int[] support = layout.support(sought.cell());
        for (int some = (1 << support.length) - 1; some > 0; some--) {
            int chosen = some;
            int[] moving = IntStream.range(0, support.length).filter(i -> (chosen & 1 << i) != 0).map(i -> support[i]).toArray();
            if (suits(moving) && limit > 0) {
                limit = search(moving, cost, limit);
            }
        }
    }

    /** Where a parent must exceed the cell, children must leave the cell for other children of the parent. */
    private boolean suits(int[] moving) {
        return sought.parent() < 0 || Arrays.stream(moving).anyMatch(this::divides);
    }

    private boolean divides(int dimension) {
        return sought.parent() >= 0 && layout.nodes(sought.parent())[dimension] != layout.nodes(sought.cell())[dimension];
    }

    private double search(int[] moving, double[] cost, double limit) {
        BoxProbe probe = probe(moving);
        int[][] bases = bases(probe);
        int[][] alternates = Arrays.stream(moving).mapToObj(this::alternates).toArray(int[][]::new);
        double cheapest = limit;
        for (int[] base : bases) {
            Box found = probe.probe(base, alternates, need, cost, cheapest, this::respectsPopulations);
            if (found != null) {
                best = found;
                cheapest = found.cost();
            }
            if (cheapest == 0) {
                return 0;
            }
        }
        return cheapest;
    }

    private BoxProbe probe(int[] moving) {
        int key = Arrays.stream(moving).map(d -> 1 << d).sum();
        if (probes[key] == null) {
            probes[key] = new BoxProbe(layout, geometry, capacity, moving);
        }
        return probes[key];
    }

    private int[] alternates(int dimension) {
        Dimension along = layout.dimensions().get(dimension);
        int node = layout.nodes(sought.cell())[dimension];
        IntStream within = near && along.leaves() > LONG && !divides(dimension) ? Arrays.stream(along.leavesOf(nearest(along, node))) : divides(dimension) ? Arrays.stream(along.leavesOf(layout.nodes(sought.parent())[dimension])) : IntStream.range(0, along.leaves());
        return within.filter(leaf -> !along.holds(node, leaf)).toArray();
    }

    /** The smallest node around a node. */
    private static int nearest(Dimension along, int node) {
        return IntStream.range(0, along.nodes()).filter(n -> along.leavesOf(n).length > along.leavesOf(node).length)
                .filter(n -> along.holds(n, along.leavesOf(node)[0])).boxed().min(Comparator.comparingInt(n -> along.leavesOf(n).length)).orElse(0);
    }

    /** Leaves of the cell; along dimensions that no carrier of the move has, any will do. */
    private int[][] bases(BoxProbe probe) {
        int[][] choices = IntStream.range(0, layout.dimensions().size())
                .mapToObj(d -> probe.matters(d) ? layout.dimensions().get(d).leavesOf(layout.nodes(sought.cell())[d]) : new int[]{firstOf(d)})
                .toArray(int[][]::new);
        long all = Arrays.stream(choices).mapToLong(c -> c.length).reduce(1, (a, b) -> Math.min(Long.MAX_VALUE / 4096, a * b));
        int many = (int) Math.min(all, MOST_BASES);
        int[][] bases = new int[many][];
        for (int i = 0; i < many; i++) {
            long rest = Math.floorDiv(all, many) * i;
            bases[i] = new int[choices.length];
            for (int d = choices.length - 1; d >= 0; d--) {
                bases[i][d] = choices[d][(int) (rest % choices[d].length)];
                rest /= choices[d].length;
            }
        }
        return bases;
    }

    private int firstOf(int dimension) {
        return layout.dimensions().get(dimension).leavesOf(layout.nodes(sought.cell())[dimension])[0];
    }

    private boolean respectsPopulations(Box box) {
        return populations.isEmpty() || respectsPopulations(box.moved(need.raising(box.downRoom())))
                && respectsPopulations(box.moved(-need.lowering(box.downRoom())));
    }

    /** A population that everybody knows must not be exceeded either. */
    boolean respectsPopulations(List<Witness.Box> boxes) {
        return populations.stream().allMatch(known -> {
            long gain = boxes.stream().mapToLong(box -> geometry.effectAt(known.nodes(), box.base(), box.alternate()) * box.by()).sum();
            return gain == 0 || value(known.nodes()) + gain <= known.size();
        });
    }

    private long value(int[] nodes) {
        int cell = layout.find(nodes);
        return cell >= 0 ? counts.value(cell) : Margins.sum(counts, nodes);
    }

    /** How many boxes have been looked at. */
    long looked() {
        return Arrays.stream(probes).filter(Objects::nonNull).mapToLong(BoxProbe::looked).sum();
    }
}
