package kz.tirek.bench.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Sensitivity;

/**
 * The usual alternative: for each hidden cell the cheapest cube of filled cells of the same table, whose corners are hidden with it.
 * It knows nothing of other tables than by the cells that they share, and proves nothing.
 */
final class Hypercube {
    private final Counts counts;
    private final Layout layout;
    private final boolean[] hidden;
    private final boolean[] covered;
    private int[] best;
    private double cheapest;

    Hypercube(Counts counts) {
        this.counts = counts;
        layout = counts.layout();
        hidden = new boolean[layout.size()];
        covered = new boolean[layout.size()];
    }

    boolean[] hide() {
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        Sensitivity.of(layout, counts.facts()).stream().map(Requirement::cell).distinct().forEach(cell -> {
            hidden[cell] = true;
            waiting.add(cell);
        });
        while (!waiting.isEmpty()) {
            int cell = waiting.poll();
            if (!covered[cell]) {
                int[] support = layout.support(cell);
                best = null;
                cheapest = Double.POSITIVE_INFINITY;
                tryAlternates(cell, support, 0, layout.nodes(cell).clone());
                for (int corner : best == null ? new int[0] : best) {
                    covered[corner] = true;
                    hidden[corner] = true;
                }
            }
        }
        return hidden;
    }

    private void tryAlternates(int cell, int[] support, int depth, int[] other) {
        if (depth == support.length) {
            weigh(layout.nodes(cell), support, other);
            return;
        }
        int d = support[depth];
        int own = layout.nodes(cell)[d];
        for (int parent = 0; parent < layout.dimensions().get(d).nodes(); parent++) {
            int[] parts = layout.dimensions().get(d).parts(parent);
            if (Arrays.stream(parts).anyMatch(part -> part == own)) {
                for (int sibling : parts) {
                    if (sibling != own) {
                        other[d] = sibling;
                        tryAlternates(cell, support, depth + 1, other);
                    }
                }
            }
        }
        other[d] = own;
    }

    private void weigh(int[] nodes, int[] support, int[] other) {
        int[] corners = new int[1 << support.length];
        double cost = 0;
        for (int corner = 0; corner < corners.length; corner++) {
            int[] at = nodes.clone();
            for (int i = 0; i < support.length; i++) {
                at[support[i]] = (corner >> i & 1) == 0 ? nodes[support[i]] : other[support[i]];
            }
            int cell = layout.find(at);
            if (cell < 0 || corner > 0 && counts.value(cell) == 0) {
                return;
            }
            corners[corner] = cell;
            cost += hidden[cell] ? 0 : 1 + Math.log1p(counts.value(cell));
            if (cost >= cheapest) {
                return;
            }
        }
        cheapest = cost;
        best = corners;
    }
}
