package kz.tirek.disclosure.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Grid;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Populations;
import kz.tirek.disclosure.Witness;

/**
 * Over which dimensions the children of a box may be drawn from several leaves at once, because no table and no known population tells
 * apart where the moved ones stand along them. A small cell whose children are scattered over such leaves can still move as one.
 */
final class Spread {
    private static final int MOST_LEAVES = 400;
    private final Layout layout;
    private final BitSet over = new BitSet();
    private final int[] dims;
    private final int size;

    /** @param carriers those that have all moving dimensions */
    Spread(Layout layout, int[] carriers, int[] moving) {
        this.layout = layout;
        BitSet free = free(moving);
        int widest = Arrays.stream(carriers).boxed().max((a, b) -> Long.compare(leaves(free, a), leaves(free, b))).orElse(-1);
        for (int d = 0; widest >= 0 && d < layout.dimensions().size(); d++) {
            if (free.get(d) && layout.carriers().get(widest).has(d) && (long) leaves() * layout.dimensions().get(d).leaves() <= MOST_LEAVES) {
                over.set(d);
            }
        }
        // a carrier that has some of these dimensions but not all would tie the leaves of one to those of another
        Arrays.stream(carriers).mapToObj(layout.carriers()::get).filter(c -> some(c) && !all(c)).toList().forEach(c -> Arrays.stream(c.dimensions()).forEach(over::clear));
        dims = over.stream().toArray();
        size = leaves();
    }

    private BitSet free(int[] moving) {
        BitSet free = new BitSet();
        free.set(0, layout.dimensions().size());
        List<Grid> tables = layout.grids().stream().filter(g -> g.hasAll(moving)).toList();
        tables.forEach(g -> Arrays.stream(g.dimensions()).forEach(free::clear));
        for (Populations.Known known : Populations.of(layout)) {
            if (Arrays.stream(moving).allMatch(d -> known.nodes()[d] > 0)) {
                IntStream.range(0, known.nodes().length).filter(d -> known.nodes()[d] > 0).forEach(free::clear);
            }
        }
        Arrays.stream(moving).forEach(free::clear);
        return free;
    }

    private long leaves(BitSet free, int carrier) {
        return Arrays.stream(layout.carriers().get(carrier).dimensions()).filter(free::get).mapToLong(d -> layout.dimensions().get(d).leaves())
                .reduce(1, (a, b) -> a * b);
    }

    private int leaves() {
        return over.stream().map(d -> layout.dimensions().get(d).leaves()).reduce(1, (a, b) -> a * b);
    }

    private boolean some(Grid carrier) {
        return over.stream().anyMatch(carrier::has);
    }

    private boolean all(Grid carrier) {
        return over.stream().allMatch(carrier::has);
    }

    /** Whether the children may stand anywhere along a dimension. */
    boolean isOver(int dimension) {
        return over.get(dimension);
    }

    /** Whether a carrier tells the leaves apart; one that does not has all of the children in one. */
    boolean isWithin(Grid carrier) {
        return dims.length == 0 || carrier.has(dims[0]);
    }

    /** How many combinations of leaves there are. */
    int size() {
        return size;
    }

    /** How far each combination lies from the first one in a carrier. */
    int[] offsets(Grid carrier) {
        return IntStream.range(0, size).map(i -> {
            int[] leaves = at(new int[layout.dimensions().size()], i);
            return Arrays.stream(dims).map(d -> leaves[d] * carrier.stride(d)).sum();
        }).toArray();
    }

    /** Moves so many children, from as few combinations as they need in turn. */
    List<Witness.Box> moves(int[] base, int[] alternate, long[] rooms, long by) {
        List<Witness.Box> moves = new ArrayList<>();
        long left = Math.abs(by);
        for (int i = 0; i < size && left > 0; i++) {
            long here = Math.min(left, rooms[i]);
            if (here > 0) {
                moves.add(new Witness.Box(at(base, i), alternate, by > 0 ? here : -here));
                left -= here;
            }
        }
        return moves;
    }

    /** A base at one of the combinations. */
    private int[] at(int[] base, int combination) {
        int[] there = base.clone();
        int rest = combination;
        for (int d : dims) {
            there[d] = rest % layout.dimensions().get(d).leaves();
            rest /= layout.dimensions().get(d).leaves();
        }
        return there;
    }
}
