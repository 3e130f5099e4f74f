package kz.tirek.disclosure.protect;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.disclosure.Above;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Grid;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Populations;

/** Ties what cells gain to what carrier leaves gain, in a linear programme. */
final class Relations {
    private final Layout layout;
    private final MPSolver solver;
    private final MPVariable[] gain;
    private final MPVariable[][] leaf;

    Relations(Layout layout, MPSolver solver, MPVariable[] gain, MPVariable[][] leaf) {
        this.layout = layout;
        this.solver = solver;
        this.gain = gain;
        this.leaf = leaf;
    }

    void tie(Counts counts) {
        MPConstraint[] ofLeaves = new MPConstraint[gain.length];
        for (int cell = 0; cell < gain.length; cell++) {
            MPConstraint sum = solver.makeConstraint(0, 0);
            sum.setCoefficient(gain[cell], -1);
            int[] parts = parts(cell);
            Arrays.stream(parts).forEach(part -> sum.setCoefficient(gain[part], 1));
            ofLeaves[cell] = parts.length == 0 ? sum : null;
        }
        for (int c = 0; c < leaf.length; c++) {
            for (int at = 0; at < leaf[c].length; at++) {
                MPVariable here = leaf[c][at];
                Above.each(layout, c, at, cell -> {
                    if (ofLeaves[cell] != null) {
                        ofLeaves[cell].setCoefficient(here, 1);
                    }
                });
            }
        }
        layout.links().forEach(this::agree);
        Populations.of(layout).forEach(known -> limit(counts, known));
    }

    /** Cells that sum to a cell along one of its dimensions; none where the tables show no such. */
    private int[] parts(int cell) {
        for (int d = 0; d < layout.dimensions().size(); d++) {
            int along = d;
            int[] nodes = layout.nodes(cell).clone();
            int[] parts = Arrays.stream(layout.dimensions().get(d).parts(nodes[d])).map(part -> {
                nodes[along] = part;
                return layout.find(nodes);
            }).toArray();
            if (parts.length > 0 && Arrays.stream(parts).allMatch(part -> part >= 0)) {
                return parts;
            }
        }
        return new int[0];
    }

    /** What two carriers share changes in both alike. */
    private void agree(int[] link) {
        Map<List<Integer>, MPConstraint> same = new HashMap<>();
        for (int side = 0; side < 2; side++) {
            int c = link[side];
            Grid carrier = layout.carriers().get(c);
            int[] shared = Arrays.stream(carrier.dimensions()).filter(layout.carriers().get(link[1 - side])::has).toArray();
            for (int leafAt = 0; leafAt < leaf[c].length; leafAt++) {
                int at = leafAt;
                List<Integer> tuple = Arrays.stream(shared).map(d -> carrier.along(d, at)).boxed().toList();
                same.computeIfAbsent(tuple, t -> solver.makeConstraint(0, 0)).setCoefficient(leaf[c][at], 1 - 2 * side);
            }
        }
    }

    private void limit(Counts counts, Populations.Known known) {
        int c = Margins.carrier(layout, known.nodes());
        MPConstraint most = solver.makeConstraint(-MPSolver.infinity(), known.size() - Margins.sum(counts, known.nodes()));
        for (int at = 0; at < leaf[c].length; at++) {
            if (Margins.holds(layout, layout.carriers().get(c), known.nodes(), at)) {
                most.setCoefficient(leaf[c][at], 1);
            }
        }
    }
}
