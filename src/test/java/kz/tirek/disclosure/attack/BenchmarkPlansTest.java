package kz.tirek.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import kz.tirek.disclosure.Caseload;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Plans;
import kz.tirek.disclosure.Records;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Rules;
import kz.tirek.disclosure.check.Checker;
import kz.tirek.disclosure.protect.Protection;
import kz.tirek.disclosure.protect.Protector;
import org.junit.jupiter.api.Test;

/** The plans that a region really publishes: little is hidden, all of it proved, and sums are answered at once. */
class BenchmarkPlansTest {
    @Test
    void hidesLittleOfTheUsualPlanAndAnswersFast() {
        requireGood(Plans.LOW, .066);
    }

    @Test
    void hidesLittleOfTheLinkedPlanAndAnswersFast() {
        requireGood(Plans.LOW2, .075);
    }

    private static void requireGood(Plans plan, double most) {
        Caseload caseload = new Caseload(1, plan == Plans.LOW2);
        Records records = caseload.records(75_000, 1, false);
        Protection protection = Protector.protect(new Counts(Layout.of(plan.over(caseload.dimensions(), Rules.threshold(5))), records), Ledger.empty(), new byte[]{1});
        Release release = protection.release();

        assertThat(Checker.faults(records, Ledger.empty(), release, protection.certificates())).isEmpty();
        assertThat(new Attack(release).findings(Attack.everyHidden(release))).isEmpty();
        assertThat((double) release.hidden().length / release.layout().size()).isLessThanOrEqualTo(most);
        long p99 = answers(release);
        System.out.printf("%s: %d of %d cells hidden, interval answers p99 %d ms%n", plan, release.hidden().length, release.layout().size(), p99);
        assertThat(p99).isLessThan(100);
    }

    /** In milliseconds of this thread: how busy the machine is with other things does not matter. */
    private static long answers(Release release) {
        Intervals intervals = new Intervals(release);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        Random random = new Random(1);
        int[] hidden = release.hidden();
        long[] taken = new long[200];
        intervals.sum(Set.of(hidden[0]));
        for (int i = 0; i < taken.length; i++) {
            Set<Integer> cells = new HashSet<>(Set.of(hidden[random.nextInt(hidden.length)]));
            random.ints(1 + random.nextInt(5), 0, release.layout().size()).forEach(cells::add);
            cells.add(hidden[random.nextInt(hidden.length)]);
            long start = clock.getCurrentThreadCpuTime();
            intervals.sum(cells);
            taken[i] = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
        }
        Arrays.sort(taken);
        return taken[taken.length * 99 / 100];
    }
}
