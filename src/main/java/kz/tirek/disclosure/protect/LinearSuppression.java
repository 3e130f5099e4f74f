package kz.tirek.disclosure.protect;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Sensitivity;

/**
 * The usual min-cost method: for each cell that must be hidden the cheapest change of all cells, in fractions, that keeps every sum of the
 * tables; what it changes is hidden. It sees the sums of the tables alone, no population behind them, so its pattern is only a proposal.
 */
final class LinearSuppression {
    private final Counts counts;
    private final Layout layout;
    private final boolean[] hidden;
    private final IntToDoubleFunction price;
    private final MPSolver solver;
    private final MPVariable[] more;
    private final MPVariable[] less;
    private long iterations;

    /**
     * @param hidden cells that are hidden already; not changed
     * @param shown cells that must be shown
     * @param luck by how much a cell is dearer than others like it
     */
    LinearSuppression(Counts counts, boolean[] hidden, boolean[] shown, IntToDoubleFunction luck) {
        Loader.loadNativeLibraries();
        this.counts = counts;
        this.hidden = hidden.clone();
        layout = counts.layout();
        price = cell -> 1 + Math.log1p(counts.value(cell)) + luck.applyAsDouble(cell);
        solver = MPSolver.createSolver("GLOP");
        solver.setSolverSpecificParametersAsString("use_preprocessing:false use_dual_simplex:true");
        more = IntStream.range(0, hidden.length).mapToObj(c -> solver.makeNumVar(0, shown[c] ? 0 : MPSolver.infinity(), "")).toArray(MPVariable[]::new);
        less = IntStream.range(0, hidden.length).mapToObj(c -> solver.makeNumVar(0, shown[c] ? 0 : counts.value(c), "")).toArray(MPVariable[]::new);
        for (int cell = 0; cell < hidden.length; cell++) {
            for (int d = 0; d < layout.dimensions().size(); d++) {
                relate(cell, d);
            }
        }
    }

    private void relate(int cell, int dimension) {
        int[] nodes = layout.nodes(cell).clone();
        int[] parts = Arrays.stream(layout.dimensions().get(dimension).parts(nodes[dimension])).map(part -> {
            nodes[dimension] = part;
            return layout.find(nodes);
        }).toArray();
        if (parts.length > 0 && Arrays.stream(parts).allMatch(part -> part >= 0)) {
            MPConstraint sum = solver.makeConstraint(0, 0);
            sum.setCoefficient(more[cell], -1);
            sum.setCoefficient(less[cell], 1);
            for (int part : parts) {
                sum.setCoefficient(more[part], 1);
                sum.setCoefficient(less[part], -1);
            }
        }
    }

    /**
     * Gives all that is hidden then.
     *
     * @param enough asked after each cell with the simplex iterations so far
     * @return null where it was not ready before that was enough
     */
    boolean[] hide(LongPredicate enough) {
        List<Requirement> requirements = Sensitivity.of(layout, counts.facts()).stream().sorted(Comparator.comparingLong(r -> counts.value(r.cell()))).toList();
        requirements.forEach(requirement -> hidden[requirement.cell()] = true);
        for (Requirement requirement : requirements) {
            long value = counts.value(requirement.cell());
            change(requirement.cell(), requirement.upper() - value, true);
            change(requirement.cell(), value, false);
            if (enough.test(iterations)) {
                return null;
            }
        }
        return hidden.clone();
    }

    private void change(int cell, long by, boolean up) {
        if (by <= 0) {
            return;
        }
        solver.objective().clear();
        for (int c = 0; c < hidden.length; c++) {
            double cost = hidden[c] ? 1e-3 : price.applyAsDouble(c);
            solver.objective().setCoefficient(more[c], cost);
            solver.objective().setCoefficient(less[c], cost);
        }
        solver.objective().setMinimization();
        (up ? more : less)[cell].setLb(by);
        (up ? less : more)[cell].setUb(0);
        MPSolver.ResultStatus status = solver.solve();
        iterations += solver.iterations();
        if (status == MPSolver.ResultStatus.OPTIMAL) {
            IntStream.range(0, hidden.length).filter(c -> Math.abs(more[c].solutionValue() - less[c].solutionValue()) > 1e-7).forEach(c -> hidden[c] = true);
        }
        (up ? more : less)[cell].setLb(0);
        (up ? less : more)[cell].setUb(up ? counts.value(cell) : MPSolver.infinity());
    }
}
