package kz.tirek.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import kz.tirek.cases.Risk;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import org.junit.jupiter.api.Test;

class NewAssessmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void refusesAnOverallLevelBelowThatOfAnyKind() {
        for (Risk kind : Risk.values()) {
            for (Risk overall : Risk.values()) {
                NewAssessment facts = facts(Map.of(RiskKind.SELF_HARM, kind, RiskKind.BULLYING, Risk.LOW), overall, TODAY.plusDays(7));
                if (overall.level() < kind.level()) {
                    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> facts.check(TODAY)).extracting(Refusal::key).isEqualTo("risk.overallBelow");
                } else {
                    assertThatCode(() -> facts.check(TODAY)).doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        var empty = new NewAssessment(null, null, null, null, null, null, " ", null, "", TODAY);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> empty.check(TODAY)).satisfies(refusal ->
                assertThat(refusal.problems()).extracting(Problem::field).containsExactly("levels", "overall", "why", "decidedBy", "decision", "reviewOn"));
    }

    @Test
    void letsTheReviewBeWithinAYearOnly() {
        for (LocalDate wrong : new LocalDate[] {TODAY.minusDays(1), TODAY, TODAY.plusDays(367)}) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> facts(Map.of(RiskKind.NEGLECT, Risk.LOW), Risk.LOW, wrong).check(TODAY));
        }
        for (LocalDate right : new LocalDate[] {null, TODAY.plusDays(1), TODAY.plusDays(366)}) {
            assertThatCode(() -> facts(Map.of(RiskKind.NEGLECT, Risk.LOW), Risk.LOW, right).check(TODAY)).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesASafetyPlanThatWouldNotFitOnASheet() {
        String fits = "ә".repeat(SafetyWords.MOST_TEXT);
        assertThatCode(() -> new SafetyWords(fits, fits, fits, fits, fits).check()).doesNotThrowAnyException();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new SafetyWords(fits, fits + "ә", null, fits, " ").check()).satisfies(refusal ->
                assertThat(refusal.problems()).extracting(Problem::field).containsExactly("ownSteps", "people", "safePlace"));
    }

    private static NewAssessment facts(Map<RiskKind, Risk> levels, Risk overall, LocalDate reviewOn) {
        return new NewAssessment(levels, Set.of(RiskFactor.HOPELESS), null, Set.of(), null, overall, "why", "who", "what", reviewOn);
    }
}
