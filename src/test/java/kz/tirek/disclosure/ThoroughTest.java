package kz.tirek.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import kz.tirek.disclosure.attack.Attack;
import kz.tirek.disclosure.check.Checker;
import kz.tirek.disclosure.protect.Protection;
import kz.tirek.disclosure.protect.Protector;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The longer search hides less, and whatever it hides is proved as ever. */
class ThoroughTest {
    private static final byte[] SECRET = {1};

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
        assertThat(protection.release().hidden()).hasSizeLessThanOrEqualTo(usual.release().hidden().length);
        assertThat(Arrays.equals(protection.release().hidden(), again.release().hidden())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Plans.class, names = {"LOW", "LOW2"})
    void hidesNoMoreCellsThanTheLinearMethod(Plans plan) {
        Caseload caseload = new Caseload(1, plan == Plans.LOW2);
        Records records = caseload.records(75_000, 1, false);
        Counts counts = new Counts(Layout.of(plan.over(caseload.dimensions(), Rules.threshold(5))), records);
        boolean[] linear = Protector.linear(counts, iterations -> false);
        Protection protection = Protector.protectThoroughly(counts, Ledger.empty(), SECRET);

        assertThat(Checker.faults(records, Ledger.empty(), protection.release(), protection.certificates())).isEmpty();
        assertThat(new Attack(protection.release()).findings(Attack.everyHidden(protection.release()))).isEmpty();
        assertThat((long) protection.release().hidden().length).isLessThanOrEqualTo(IntStream.range(0, linear.length).filter(cell -> linear[cell]).count());
    }
}
