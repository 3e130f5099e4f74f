package kz.tirek.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Grid;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Populations;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Structural;

/**
 * All that is known to a reader of what is published: which sums the hidden cells and the leaves that no table shows must keep.
 * Unknown 0 to n-1 are the cells of the layout; leaves that are no cells follow.
 */
final class Relations {
    /** That some unknowns, each with its sign, sum to a number, or to no more than it. */
    record Row(int[] unknowns, int[] signs, long sum, boolean atMost) {}

    private final Layout layout;
    private final Release release;
    private final int[][] unknownOf;
    private final boolean[][] impossible;
    private final List<Row> rows = new ArrayList<>();
    private int unknowns;

    Relations(Release release) {
        this.release = release;
        layout = release.layout();
        unknowns = layout.size();
        impossible = Structural.leaves(layout);
        unknownOf = new int[layout.carriers().size()][];
        for (int c = 0; c < unknownOf.length; c++) {
            number(c);
        }
        for (int cell = 0; cell < layout.size(); cell++) {
            for (int c = 0; c < unknownOf.length; c++) {
                if (layout.carriers().get(c).hasAll(layout.support(cell))) {
                    relate(cell, c);
                }
            }
        }
        layout.links().forEach(this::link);
        Populations.of(layout).forEach(this::bound);
    }

    private void number(int c) {
        Grid carrier = layout.carriers().get(c);
        unknownOf[c] = new int[carrier.size()];
        int[] nodes = new int[layout.dimensions().size()];
        for (int leaf = 0; leaf < carrier.size(); leaf++) {
            for (int d : carrier.dimensions()) {
                nodes[d] = layout.dimensions().get(d).leafNode(carrier.along(d, leaf));
            }
            int cell = layout.find(nodes);
            unknownOf[c][leaf] = cell >= 0 ? cell : impossible[c][leaf] ? -1 : unknowns++;
        }
    }

    /** A cell is the sum of its parts along one dimension where all of them are cells, else of its leaves. */
    private void relate(int cell, int c) {
        Grid carrier = layout.carriers().get(c);
        int[] best = null;
        for (int d : carrier.dimensions()) {
            int[] parts = parts(cell, d);
            if (parts != null && (best == null || parts.length < best.length)) {
                best = parts;
            }
        }
        int[] sum = best == null ? under(c, layout.nodes(cell)) : best;
        if (sum.length != 1 || sum[0] != cell) {
            add(sum, new int[]{cell});
        }
    }

    private int[] parts(int cell, int dimension) {
        int[] nodes = layout.nodes(cell).clone();
        int[] parts = layout.dimensions().get(dimension).parts(nodes[dimension]);
        int[] found = Arrays.stream(parts).map(part -> {
            nodes[dimension] = part;
            return layout.find(nodes);
        }).toArray();
        return found.length == 0 || Arrays.stream(found).anyMatch(f -> f < 0) ? null : found;
    }

    private int[] under(int c, int[] nodes) {
        Grid carrier = layout.carriers().get(c);
        int[] places = {0};
        for (int d : carrier.dimensions()) {
            int[] steps = Arrays.stream(layout.dimensions().get(d).leavesOf(nodes[d])).map(leaf -> leaf * carrier.stride(d)).toArray();
            places = Arrays.stream(places).flatMap(at -> Arrays.stream(steps).map(step -> at + step)).toArray();
        }
        return Arrays.stream(places).map(at -> unknownOf[c][at]).filter(u -> u >= 0).toArray();
    }

    /** Carriers agree on what they share, where no cell says so already. */
    private void link(int[] link) {
        Grid left = layout.carriers().get(link[0]);
        Grid right = layout.carriers().get(link[1]);
        int[] shared = Arrays.stream(left.dimensions()).filter(right::has).toArray();
        int tuples = Arrays.stream(shared).map(d -> layout.dimensions().get(d).leaves()).reduce(1, (a, b) -> a * b);
        int[] nodes = new int[layout.dimensions().size()];
        for (int tuple = 0; tuple < tuples; tuple++) {
            int rest = tuple;
            for (int d : shared) {
                nodes[d] = layout.dimensions().get(d).leafNode(rest % layout.dimensions().get(d).leaves());
                rest /= layout.dimensions().get(d).leaves();
            }
            if (layout.find(nodes) < 0) {
                add(under(link[0], nodes), under(link[1], nodes));
            }
        }
    }

    private void bound(Populations.Known known) {
        int c = layout.carrierOf(IntStream.range(0, known.nodes().length).filter(d -> known.nodes()[d] > 0).toArray());
        int cell = layout.find(known.nodes());
        reduce(cell >= 0 ? new int[]{cell} : under(c, known.nodes()), new int[0], known.size(), true);
    }

    private void add(int[] gaining, int[] losing) {
        reduce(gaining, losing, 0, false);
    }

    /** Puts in what is published; a row of nothing else must hold. */
    private void reduce(int[] gaining, int[] losing, long sum, boolean atMost) {
        Map<Integer, Integer> signs = new LinkedHashMap<>();
        long left = sum;
        for (int side = 0; side < 2; side++) {
            for (int unknown : side == 0 ? gaining : losing) {
                int sign = 1 - 2 * side;
                if (unknown < layout.size() && !release.hides(unknown)) {
                    left -= sign * release.value(unknown);
                } else {
                    signs.merge(unknown, sign, Integer::sum);
                }
            }
        }
        signs.values().removeIf(sign -> sign == 0);
        if (!signs.isEmpty()) {
            rows.add(new Row(signs.keySet().stream().mapToInt(Integer::intValue).toArray(), signs.values().stream().mapToInt(Integer::intValue).toArray(),
                    left, atMost));
        } else if (atMost ? left < 0 : left != 0) {
            throw new Contradiction("published numbers contradict each other around " + (losing.length == 1 ? layout.name(losing[0]) : "a known population"));
        }
    }

    List<Row> rows() {
        return rows;
    }

    int unknowns() {
        return unknowns;
    }

    /** The unknown of each leaf of a carrier, -1 where nothing can be; not to be changed. */
    int[] unknownsOf(int carrier) {
        return unknownOf[carrier];
    }
}
