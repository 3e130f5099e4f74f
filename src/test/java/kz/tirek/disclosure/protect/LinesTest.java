package kz.tirek.disclosure.protect;

import static org.assertj.core.api.Assertions.assertThat;

import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Refused;
import kz.tirek.disclosure.Sample;
import kz.tirek.disclosure.attack.Attack;
import kz.tirek.disclosure.check.Checker;
import org.junit.jupiter.api.Test;

/** Where boxes do not help and the solver has no time to choose, whole lines are hidden, and what is left must still be proved. */
class LinesTest {
    private static final double HARDLY_ANY = 1e-5;

    @Test
    void hidesTheLineOfACellThatNothingElseProtects() {
        int byLine = 0;
        for (long seed = 0; seed < 100; seed++) {
            Sample sample = Sample.tiny(seed);
            Protection protection = hardlySolved(sample);
            if (protection != null && protection.effort().byLine() > 0) {
                byLine++;
                assertThat(Checker.faults(sample.records(), Ledger.empty(), protection.release(), protection.certificates())).isEmpty();
                int total = protection.release().layout().find(new int[protection.release().layout().dimensions().size()]);
                assertThat(protection.release().hides(total)
                        || new Attack(protection.release()).findings(Attack.everyHidden(protection.release())).isEmpty()).isTrue();
            }
        }
        System.out.printf("With hardly any work of the solver %d of 100 tiny releases hid whole lines and were proved%n", byLine);
        assertThat(byLine).isPositive();
    }

    private static Protection hardlySolved(Sample sample) {
        try {
            return Protector.protect(sample.counts(), Ledger.empty(), new byte[]{1}, HARDLY_ANY);
        } catch (Refused refused) {
            assertThat(refused.getMessage()).contains("cannot be protected: neither by other cells nor by its whole lines; coarsen the plan");
            return null;
        }
    }
}
