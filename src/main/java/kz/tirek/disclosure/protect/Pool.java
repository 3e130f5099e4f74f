package kz.tirek.disclosure.protect;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Witness;

/**
 * Witnesses for many cells at once: the population with what is hidden now in which they gain or lose most together, from a linear
 * programme over all carriers. Only answers in whole numbers are taken.
 */
final class Pool {
    private static final double FAR = 40;
    private static final double SLACK = 1e-6;
    private static final int TOGETHER = 3;
    private final Counts counts;
    private final Layout layout;
    private final Suppression suppression;
    private final MPSolver solver;
    private final MPVariable[] gain;
    private final MPVariable[][] leaf;
    private long asked;

    Pool(Counts counts, Capacity capacity, Suppression suppression) {
        Loader.loadNativeLibraries();
        this.counts = counts;
        this.suppression = suppression;
        layout = counts.layout();
        solver = MPSolver.createSolver("GLOP");
        solver.setSolverSpecificParametersAsString("use_preprocessing:false");
        gain = IntStream.range(0, layout.size()).mapToObj(cell -> solver.makeNumVar(0, 0, "")).toArray(MPVariable[]::new);
        leaf = IntStream.range(0, layout.carriers().size()).mapToObj(c -> Arrays.stream(capacity.of(c))
                .mapToObj(most -> solver.makeNumVar(-Math.min(FAR, Math.max(0, most)), most == Capacity.CLOSED ? 0 : FAR, ""))
                .toArray(MPVariable[]::new)).toArray(MPVariable[][]::new);
        new Relations(layout, solver, gain, leaf).tie(counts);
    }

    /** Adopts witnesses until some requirements are covered; gives whether all are. */
    boolean cover(Collection<Requirement> requirements, List<Integer> adopted) {
        IntStream.range(0, gain.length).filter(cell -> (gain[cell].ub() > 0) != suppression.hides(cell))
                .forEach(cell -> gain[cell].setBounds(suppression.hides(cell) ? -FAR : 0, suppression.hides(cell) ? FAR : 0));
        List<Requirement> open = new ArrayList<>(requirements);
        open.removeIf(suppression::covers);
        Random random = new Random(1);
        for (int turn = 0; turn < TOGETHER && open.size() > 1; turn++) {
            int sign = turn == 0 ? 1 : turn == 1 ? -1 : 0;
            Map<Integer, Integer> weights = new TreeMap<>();
            open.forEach(r -> weights.put(r.cell(), sign != 0 ? sign : (random.nextBoolean() ? 1 : -1) * (4 + random.nextInt(8))));
            ask(weights, adopted);
            open.removeIf(suppression::covers);
        }
        while (!open.isEmpty()) {
            Requirement next = open.remove(0);
            ask(Map.of(next.cell(), 1), adopted);
            if (!suppression.covers(next)) {
                ask(Map.of(next.cell(), -1), adopted);
            }
            if (!suppression.covers(next)) {
                return false;
            }
            open.removeIf(suppression::covers);
        }
        return true;
    }

    private void ask(Map<Integer, Integer> weights, List<Integer> adopted) {
        asked++;
        solver.objective().clear();
        weights.forEach((cell, weight) -> solver.objective().setCoefficient(gain[cell], weight));
        solver.objective().setMaximization();
        List<Witness.Change> changes = solver.solve() == MPSolver.ResultStatus.OPTIMAL ? changes() : List.of();
        if (!changes.isEmpty()) {
            adopted.add(suppression.adopt(new Witness(List.of(), changes), Leftovers.effect(counts, changes)));
        }
    }

    /** None unless all are whole numbers. */
    private List<Witness.Change> changes() {
        List<Witness.Change> changes = new ArrayList<>();
        for (int c = 0; c < leaf.length; c++) {
            for (int at = 0; at < leaf[c].length; at++) {
                double by = leaf[c][at].solutionValue();
                if (Math.abs(by - Math.round(by)) > SLACK) {
                    return List.of();
                }
                if (Math.round(by) != 0) {
                    changes.add(new Witness.Change(c, at, Math.round(by)));
                }
            }
        }
        return changes;
    }

    /** How many programmes have been solved. */
    long asked() {
        return asked;
    }
}
