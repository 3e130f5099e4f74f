package kz.tirek.disclosure.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Grid;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Witness;

/** Moves the children of a witness, leaf by leaf. */
final class Moves {
    /** What each leaf of each carrier gains. */
    static List<Map<Integer, Long>> of(Layout layout, Witness witness) {
        List<Map<Integer, Long>> gains = new ArrayList<>();
        for (Grid carrier : layout.carriers()) {
            Map<Integer, Long> gain = new HashMap<>();
            witness.boxes().forEach(box -> corners(carrier, box, gain));
            gains.add(gain);
        }
        witness.changes().forEach(change -> gains.get(change.carrier()).merge(change.leaf(), change.by(), Long::sum));
        gains.forEach(gain -> gain.values().removeIf(by -> by == 0));
        return gains;
    }

    /** A corner turns to the alternate along some of the dimensions that move; each turn changes the sign. */
    private static void corners(Grid carrier, Witness.Box box, Map<Integer, Long> gains) {
        int[] moving = IntStream.range(0, box.base().length).filter(d -> box.alternate()[d] >= 0).toArray();
        for (int corner = 0; corner < 1 << moving.length; corner++) {
            int[] leaf = box.base().clone();
            int turned = corner;
            IntStream.range(0, moving.length).filter(i -> (turned >> i & 1) == 1).forEach(i -> leaf[moving[i]] = box.alternate()[moving[i]]);
            gains.merge(place(carrier, leaf), Integer.bitCount(corner) % 2 == 0 ? box.by() : -box.by(), Long::sum);
        }
    }

    /** Where in a carrier the pupils at some leaves are counted. */
    static int place(Grid carrier, int[] leaf) {
        return IntStream.range(0, leaf.length).map(d -> leaf[d] * carrier.stride(d)).sum();
    }

    /** What is gained in the dimensions that a carrier shares with another. */
    static Map<List<Integer>, Long> shared(Layout layout, List<Map<Integer, Long>> gains, int of, int with) {
        Grid carrier = layout.carriers().get(of);
        int[] dims = Arrays.stream(carrier.dimensions()).filter(layout.carriers().get(with)::has).toArray();
        Map<List<Integer>, Long> shared = new HashMap<>();
        gains.get(of).forEach((at, by) -> shared.merge(Arrays.stream(dims).mapToObj(d -> carrier.along(d, at)).toList(), by, Long::sum));
        shared.values().removeIf(by -> by == 0);
        return shared;
    }

    /** Whether nodes of dimensions that a carrier has hold one of its leaves. */
    static boolean hold(Layout layout, int[] nodes, Grid carrier, int at) {
        return IntStream.range(0, nodes.length).allMatch(d -> nodes[d] == 0 || layout.dimensions().get(d).holds(nodes[d], carrier.along(d, at)));
    }
}
