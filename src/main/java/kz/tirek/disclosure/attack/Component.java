package kz.tirek.disclosure.attack;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unknowns that hang together, as a linear programme that is asked again and again. */
final class Component {
    /** The answer of a solver: whether it is the best, how good, and the value of each unknown. */
    record Answer(boolean optimal, double best, Map<Integer, Double> values) {}

    private final Map<Integer, MPVariable> variables = new LinkedHashMap<>();
    private final MPSolver solver;

    Component(String kind, List<Integer> unknowns, List<Relations.Row> rows, Bounds bounds) {
        Loader.loadNativeLibraries();
        solver = MPSolver.createSolver(kind);
        solver.suppressOutput();
        for (int u : unknowns) {
            double high = bounds.high(u) >= Bounds.FAR ? MPSolver.infinity() : bounds.high(u);
            variables.put(u, solver.makeNumVar(bounds.low(u), high, ""));
        }
        for (Relations.Row row : rows) {
            long sum = row.sum();
            for (int i = 0; i < row.unknowns().length; i++) {
                sum -= variables.containsKey(row.unknowns()[i]) ? 0 : row.signs()[i] * bounds.low(row.unknowns()[i]);
            }
            MPConstraint constraint = solver.makeConstraint(row.atMost() ? -MPSolver.infinity() : sum, sum);
            for (int i = 0; i < row.unknowns().length; i++) {
                if (variables.containsKey(row.unknowns()[i])) {
                    constraint.setCoefficient(variables.get(row.unknowns()[i]), row.signs()[i]);
                }
            }
        }
    }

    /** Says that many questions will follow: each begins where the one before it ended, which costs the first one a longer time. */
    void keepBasis() {
        solver.setSolverSpecificParametersAsString("use_preprocessing:false");
    }

    boolean has(int unknown) {
        return variables.containsKey(unknown);
    }

    Iterable<Integer> unknowns() {
        return variables.keySet();
    }

    /** The largest (or, with all weights turned, smallest) weighted sum of unknowns. */
    Answer largest(Map<Integer, Double> weights, long milliseconds) {
        MPObjective objective = solver.objective();
        objective.clear();
        weights.forEach((unknown, weight) -> objective.setCoefficient(variables.get(unknown), weight));
        objective.setMaximization();
        solver.setTimeLimit(milliseconds);
        boolean optimal = solver.solve() == MPSolver.ResultStatus.OPTIMAL;
        Map<Integer, Double> values = new LinkedHashMap<>();
        if (optimal) {
            variables.forEach((unknown, variable) -> values.put(unknown, variable.solutionValue()));
        }
        return new Answer(optimal, optimal ? objective.value() : Double.NaN, values);
    }
}
