package kz.tirek.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.tirek.disclosure.attack.Attack;
import kz.tirek.disclosure.attack.Insiders;
import kz.tirek.disclosure.attack.Solver;
import kz.tirek.disclosure.check.Checker;
import kz.tirek.disclosure.protect.Protection;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whoever contributed to the data knows their own part, and learns nothing more from a release. */
class InsiderTest {
    @Property(seed = "51", tries = 6)
    void learnsNothingBelowTheThreshold(@ForAll long seed) {
        Sample sample = Sample.withInsiders(seed);
        Protection protection = sample.protection();

        assertThat(Checker.faults(sample.records(), Ledger.empty(), protection.release(), protection.certificates())).isEmpty();
        for (int[] rows : sample.records().byContributor()) {
            Attack insider = new Attack(protection.release(), Solver.GLOP, known(sample, protection.release().layout(), rows));
            assertThat(insider.findings(Attack.everyHidden(protection.release()))).isEmpty();
        }
    }

    @Test
    void wouldLearnFromAReleaseMadeForOutsiders() {
        int broken = 0;
        for (long seed = 0; seed < 5; seed++) {
            Sample sample = Sample.withInsiders(seed);
            Plan open = Plan.of(sample.plan().rules().withInsider(Rules.Insider.NONE), sample.plan().dimensions(), sample.plan().tables());
            Release release = Sample.of(open, sample.rows()).protection().release();
            for (int[] rows : sample.records().byContributor()) {
                Attack insider = new Attack(release, Solver.GLOP, known(sample, release.layout(), rows));
                broken += insider.findings(Attack.everyHidden(release)).isEmpty() ? 0 : 1;
            }
        }
        System.out.printf("Insiders against releases made for outsiders: %d succeeded%n", broken);
        assertThat(broken).isPositive();
    }

    @Test
    void isFoundByTheGateJustAsOneByOne() {
        int found = 0;
        for (long seed = 0; seed < 6; seed++) {
            Sample sample = Sample.withInsiders(seed);
            Plan open = Plan.of(sample.plan().rules().withInsider(Rules.Insider.NONE), sample.plan().dimensions(), sample.plan().tables());
            Release release = Sample.of(open, sample.rows()).protection().release();
            Set<Integer> oneByOne = new TreeSet<>();
            for (int[] rows : sample.records().byContributor()) {
                new Attack(release, Solver.GLOP, known(sample, release.layout(), rows)).findings(Attack.everyHidden(release))
                        .forEach(finding -> oneByOne.add(finding.requirement().cell()));
            }
            Insiders insiders = new Insiders(new Counts(release.layout(), sample.records()), release);
            assertThat(insiders.findings(Attack.everyHidden(release)).stream().map(finding -> finding.requirement().cell()).collect(Collectors.toSet()))
                    .isEqualTo(oneByOne);
            found += oneByOne.size();
        }
        assertThat(found).isPositive();
    }

    /** What a contributor sent, leaf by leaf. */
    private static long[][] known(Sample sample, Layout layout, int[] rows) {
        long[][] known = layout.carriers().stream().map(c -> new long[c.size()]).toArray(long[][]::new);
        Counts counts = new Counts(layout, sample.records());
        for (int row : rows) {
            for (int c = 0; c < known.length; c++) {
                known[c][counts.leaf(layout.carriers().get(c), row)] += sample.records().count(row);
            }
        }
        return known;
    }
}
