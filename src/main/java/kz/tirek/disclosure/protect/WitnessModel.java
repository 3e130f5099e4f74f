package kz.tirek.disclosure.protect;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Dimension;
import kz.tirek.disclosure.Grid;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Populations;
import kz.tirek.disclosure.Witness;

/** All other populations near the true one, as a model of whole numbers: what each carrier leaf may gain or lose. */
final class WitnessModel {
    private final Layout layout;
    private final Suppression suppression;
    private final long wanted;
    private final double work;
    private final CpModel model;
    private final IntVar[][] gains;
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    /** @param work the most that the solver may do for one question, in its own count, so that the same question has the same answer on every machine */
    WitnessModel(Counts counts, Capacity capacity, Suppression suppression, long wanted, double work) {
        Loader.loadNativeLibraries();
        model = new CpModel();
        this.layout = counts.layout();
        this.suppression = suppression;
        this.wanted = wanted;
        this.work = work;
        gains = new IntVar[layout.carriers().size()][];
        for (int c = 0; c < gains.length; c++) {
            long[] most = capacity.of(c);
            gains[c] = IntStream.range(0, most.length)
                    .mapToObj(leaf -> most[leaf] == Capacity.CLOSED ? model.newConstant(0) : model.newIntVar(-Math.min(most[leaf], 4 * wanted), 4 * wanted, ""))
                    .toArray(IntVar[]::new);
        }
        layout.links().forEach(this::agree);
        for (Populations.Known known : Populations.of(layout)) {
            int[] dims = IntStream.range(0, known.nodes().length).filter(d -> known.nodes()[d] > 0).toArray();
            model.addLessOrEqual(sum(layout.carrierOf(dims), known.nodes()), known.size() - Margins.sum(counts, known.nodes()));
        }
    }

    /** What two carriers share changes in both alike. */
    private void agree(int[] link) {
        Map<List<Integer>, LinearExprBuilder> differences = new HashMap<>();
        for (int side = 0; side < 2; side++) {
            Grid carrier = layout.carriers().get(link[side]);
            int[] shared = Arrays.stream(carrier.dimensions()).filter(layout.carriers().get(link[1 - side])::has).toArray();
            for (int leaf = 0; leaf < gains[link[side]].length; leaf++) {
                int at = leaf;
                List<Integer> tuple = Arrays.stream(shared).map(d -> carrier.along(d, at)).boxed().toList();
                differences.computeIfAbsent(tuple, t -> LinearExpr.newBuilder()).addTerm(gains[link[side]][leaf], 1 - 2 * side);
            }
        }
        differences.values().forEach(difference -> model.addEquality(difference, 0));
    }

    private LinearExprBuilder sum(int carrier, int[] nodes) {
        return addTo(LinearExpr.newBuilder(), carrier, nodes, 1);
    }

    private LinearExprBuilder addTo(LinearExprBuilder sum, int c, int[] nodes, long times) {
        Grid carrier = layout.carriers().get(c);
        int[] places = {0};
        for (int d : carrier.dimensions()) {
            Dimension along = layout.dimensions().get(d);
            int stride = carrier.stride(d);
            int[] leaves = along.leavesOf(nodes[d]);
            places = Arrays.stream(places).flatMap(at -> Arrays.stream(leaves).map(leaf -> at + leaf * stride)).toArray();
        }
        Arrays.stream(places).forEach(at -> sum.addTerm(gains[c][at], times));
        return sum;
    }

    private LinearExprBuilder over(int gaining, int losing) {
        LinearExprBuilder over = LinearExpr.newBuilder();
        if (gaining >= 0) {
            addTo(over, layout.carrierOf(layout.support(gaining)), layout.nodes(gaining), 1);
        }
        if (losing >= 0) {
            addTo(over, layout.carrierOf(layout.support(losing)), layout.nodes(losing), -1);
        }
        return over;
    }

    /** The witness with what is hidden now in which a cell gains most over another, up to what is wanted. */
    List<Witness.Change> farthest(int gaining, int losing) {
        for (int cell = 0; cell < layout.size(); cell++) {
            if (!suppression.hides(cell)) {
                model.addEquality(sum(layout.carrierOf(layout.support(cell)), layout.nodes(cell)), 0);
            }
        }
        model.addLessOrEqual(over(gaining, losing), wanted);
        model.maximize(over(gaining, losing));
        return solved();
    }

    /** The witness in which a cell gains what is wanted over another and for which the cheapest further cells must be hidden. */
    List<Witness.Change> cheapest(int gaining, int losing) {
        for (int cell = 0; cell < layout.size(); cell++) {
            if (!suppression.hides(cell)) {
                LinearExprBuilder gain = sum(layout.carrierOf(layout.support(cell)), layout.nodes(cell));
                if (suppression.mayHide(cell)) {
                    BoolVar hide = model.newBoolVar("");
                    model.addEquality(gain, 0).onlyEnforceIf(hide.not());
                    cost.addTerm(hide, Math.max(1, Math.round(100 * suppression.cost()[cell])));
                } else {
                    model.addEquality(gain, 0);
                }
            }
        }
        model.addGreaterOrEqual(over(gaining, losing), wanted);
        model.minimize(cost);
        return solved();
    }

    private List<Witness.Change> solved() {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(work).setRelativeGapLimit(.05);
        CpSolverStatus status = solver.solve(model);
        List<Witness.Change> changes = new ArrayList<>();
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            for (int c = 0; c < gains.length; c++) {
                for (int leaf = 0; leaf < gains[c].length; leaf++) {
                    long by = solver.value(gains[c][leaf]);
                    if (by != 0) {
                        changes.add(new Witness.Change(c, leaf, by));
                    }
                }
            }
        }
        return changes;
    }
}
