package kz.tirek.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.tirek.people.Consent.Scope;
import kz.tirek.people.Pupil;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import org.junit.jupiter.api.Test;

/** A support case keeps the rules of the work by itself. */
class SupportCaseTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 10, 7);
    private static final Instant NOW = Instant.parse("2026-10-07T05:40:00Z");

    @Test
    void startsAsNew() {
        assertThat(anOpenCase().status()).isEqualTo(Status.NEW);
    }

    @Test
    void refusesASessionWithoutConsentOrGround() {
        var supportCase = anOpenCase();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> supportCase.met(OPENED, Scope.COUNSELLING, null, null, NOW))
                .extracting(Refusal::key).isEqualTo("case.consentMissing");
    }

    @Test
    void allowsASessionOnTheLastDayOfAnUrgentGround() {
        var supportCase = anUrgentCase();

        supportCase.met(OPENED.plusDays(3), Scope.COUNSELLING, null, null, NOW);

        assertThat(supportCase.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void refusesASessionAfterTheUrgentGroundHasEnded() {
        var supportCase = anUrgentCase();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> supportCase.met(OPENED.plusDays(4), Scope.COUNSELLING, null, null, NOW));
    }

    @Test
    void refusesASessionOnceClosed() {
        var supportCase = anUrgentCase();
        supportCase.close(Outcome.RESOLVED, OPENED, NOW);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> supportCase.met(OPENED, Scope.COUNSELLING, null, null, NOW))
                .extracting(Refusal::key).isEqualTo("case.closed");
    }

    @Test
    void forgetsTheFollowUpWhenClosed() {
        var supportCase = anUrgentCase();
        supportCase.followUp(OPENED.plusDays(2), UUID.randomUUID(), NOW);

        supportCase.close(Outcome.IMPROVED, OPENED, NOW);

        assertThat(supportCase.followUpOn()).isNull();
        assertThat(supportCase.closedOn()).isEqualTo(OPENED);
    }

    @Test
    void reopensOnlyWhenClosed() {
        var supportCase = anOpenCase();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> supportCase.reopen(NOW)).extracting(Refusal::key).isEqualTo("case.notClosed");
    }

    @Test
    void isUnderWayAgainOnceReopened() {
        var supportCase = anOpenCase();
        supportCase.close(Outcome.UNCHANGED, OPENED, NOW);

        supportCase.reopen(NOW);

        assertThat(supportCase.status()).isEqualTo(Status.REOPENED);
        assertThat(supportCase.closedOn()).isNull();
    }

    @Test
    void keepsTheLatestContactWhenAnEarlierSessionIsLoggedLate() {
        var supportCase = anUrgentCase();
        supportCase.met(OPENED.plusDays(2), Scope.COUNSELLING, null, null, NOW);

        supportCase.met(OPENED.plusDays(1), Scope.COUNSELLING, null, null, NOW);

        assertThat(supportCase.lastContactOn()).isEqualTo(OPENED.plusDays(2));
    }

    @Test
    void takesOnlyRealNumbers() {
        assertThat(CaseNumber.of(2026, 123).value()).isEqualTo("TRK-2026-000123");
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> new CaseNumber("TRK-2026-1"));
    }

    private static SupportCase anOpenCase() {
        return SupportCase.open(Ids.next(), CaseNumber.of(2026, 1), new APupil(), UUID.randomUUID(), facts(), 2026, OPENED, NOW);
    }

    private static SupportCase anUrgentCase() {
        var supportCase = anOpenCase();
        supportCase.actUrgently(OPENED.plusDays(3), UUID.randomUUID(), NOW);
        return supportCase;
    }

    private static NewCase facts() {
        return new NewCase(UUID.randomUUID(), Set.of(Reason.BULLIED), Source.PUPIL, Risk.MEDIUM, "said so", null, null, null);
    }

    /** A pupil without a database. */
    private static final class APupil extends Pupil {}
}
