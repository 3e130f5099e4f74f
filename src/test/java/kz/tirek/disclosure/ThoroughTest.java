package kz.tirek.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kz.tirek.disclosure.attack.Attack;
import kz.tirek.disclosure.check.Checker;
import kz.tirek.disclosure.protect.Protection;
import kz.tirek.disclosure.protect.Protector;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The longer search hides less, and whatever it hides is proved as ever. */
class ThoroughTest {
    private static final byte[] SECRET = {1};
    /** What the min-cost linear method hides of the usual plan; see the benchmark. */
    private static final int LINEAR = 210;

    @Property(seed = "61", tries = 40)
    void isProvedAndHidesNoMore(@ForAll long seed) {
        requireGood(Sample.small(seed));
    }

    @Property(seed = "62", tries = 4)
    void leavesContributorsWhatTheySent(@ForAll long seed) {
        requireGood(Sample.withInsiders(seed));
    }

    private static void requireGood(Sample sample) {
        Protection usual = null;
        try {
            usual = Protector.protect(sample.counts(), Ledger.empty(), SECRET);
        } catch (Refused refused) {
            Assume.that(false);
        }
        Protection protection = Protector.protectThoroughly(sample.counts(), Ledger.empty(), SECRET);
        Protection again = Protector.protectThoroughly(sample.counts(), Ledger.empty(), SECRET);

        assertThat(Checker.faults(sample.records(), Ledger.empty(), protection.release(), protection.certificates())).isEmpty();
        assertThat(new Attack(protection.release()).findings(protection.sensitive())).isEmpty();
        assertThat(usual.release().hidden()).contains(protection.release().hidden());
        assertThat(Arrays.equals(protection.release().hidden(), again.release().hidden())).isTrue();
    }

    @Test
    void hidesFewerCellsThanTheLinearMethodOfTheUsualPlan() {
        Caseload caseload = new Caseload(1, false);
        Records records = caseload.records(75_000, 1, false);
        Counts counts = new Counts(Layout.of(Plans.LOW.over(caseload.dimensions(), Rules.threshold(5))), records);
        Protection protection = Protector.protectThoroughly(counts, Ledger.empty(), SECRET);

        assertThat(Checker.faults(records, Ledger.empty(), protection.release(), protection.certificates())).isEmpty();
        assertThat(new Attack(protection.release()).findings(Attack.everyHidden(protection.release()))).isEmpty();
        assertThat(protection.release().hidden().length).isLessThan(LINEAR);
    }
}
