package kz.tirek.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tirek.disclosure.Claim;
import kz.tirek.disclosure.Everything;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Refused;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Sample;
import kz.tirek.disclosure.check.Checker;
import kz.tirek.disclosure.protect.Protection;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** On tables so small that every population can be tried, certificates and bounds say what is really possible. */
class BruteForceTest {
    private static final int MOST = 14;

    @Property(seed = "11", tries = 150)
    void agreesWithCertificatesAndBounds(@ForAll long seed) {
        Sample sample = Sample.tiny(seed);
        Protection protection;
        try {
            protection = sample.protection();
        } catch (Refused refused) {
            Assume.that(false);
            return;
        }
        Release release = protection.release();
        Assume.that(release.hidden().length > 0);
        Set<Long>[] attained = attained(release);
        Release bounded = new Attack(release).bounded();
        for (Claim claim : protection.certificates().claims()) {
            assertThat(attained[claim.cell()]).contains(claim.upper(), claim.lower());
        }
        for (int cell : release.hidden()) {
            assertThat(integer(release, cell, 1)).as("most of %s", release.layout().name(cell)).isEqualTo(most(attained[cell]));
            assertThat(integer(release, cell, -1)).isEqualTo(-((TreeSet<Long>) attained[cell]).first());
            assertThat(bounded.low(cell)).isLessThanOrEqualTo(((TreeSet<Long>) attained[cell]).first());
            assertThat(Math.min(bounded.high(cell), MOST)).isGreaterThanOrEqualTo(most(attained[cell]));
        }
    }

    private static long most(Set<Long> attained) {
        return ((TreeSet<Long>) attained).last();
    }

    /** The values of each cell over all populations of at most some children that show the same numbers. */
    @SuppressWarnings("unchecked")
    private static Set<Long>[] attained(Release release) {
        Set<Long>[] attained = Stream.generate(TreeSet::new).limit(release.layout().size()).toArray(Set[]::new);
        int total = release.layout().find(new int[release.layout().dimensions().size()]);
        int children = release.hides(total) ? MOST : (int) release.value(total);
        Everything.allowedUpTo(release, children, values -> IntStream.range(0, values.length).forEach(cell -> attained[cell].add(values[cell])));
        return attained;
    }

    /** The largest value of a cell (or, with sign -1, the smallest) in whole numbers, over the attacker's own relations. */
    private static long integer(Release release, int cell, int sign) {
        Loader.loadNativeLibraries();
        Relations relations = new Relations(release);
        CpModel model = new CpModel();
        IntVar[] unknowns = IntStream.range(0, relations.unknowns()).mapToObj(u -> model.newIntVar(0, MOST, "")).toArray(IntVar[]::new);
        for (Relations.Row row : relations.rows()) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            IntStream.range(0, row.unknowns().length).forEach(i -> sum.addTerm(unknowns[row.unknowns()[i]], row.signs()[i]));
            model.addEquality(sum, row.sum());
        }
        model.maximize(LinearExpr.term(unknowns[cell], sign));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        assertThat(solver.solve(model)).isEqualTo(CpSolverStatus.OPTIMAL);
        return Math.round(solver.objectiveValue());
    }

    @Property(seed = "12", tries = 40)
    void isPossibleInEveryWitness(@ForAll long seed) {
        Sample sample = Sample.tiny(seed);
        Assume.that(Arrays.stream(sample.counts().facts().value()).max().orElse(0) > 3);
        try {
            assertThat(Checker.faults(sample.records(), Ledger.empty(), sample.protection().release(), sample.protection().certificates())).isEmpty();
        } catch (Refused refused) {
            assertThat(refused.getMessage()).contains("cannot be protected");
        }
    }
}
