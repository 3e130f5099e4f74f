package kz.tirek.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kz.tirek.cases.Risk;
import kz.tirek.clocks.TargetCode;
import kz.tirek.shared.Refusal;
import org.junit.jupiter.api.Test;

class ReferralTest {
    private static final Instant NOW = Instant.parse("2026-11-26T05:00:00Z");
    private static final Instant DUE = NOW.plusSeconds(3 * 3600);
    private static final UUID SPECIALIST = UUID.randomUUID();

    @Test
    void runsTheTermOfTheAnswerUntilItIsAnswered() {
        Referral sent = aReferral();

        assertThat(sent.term().kind().target()).isEqualTo(TargetCode.CRISIS_ACCEPT);
        assertThat(sent.term().runs()).isTrue();
        sent.accept(SPECIALIST, NOW);
        assertThat(sent.term().runs()).isFalse();
    }

    @Test
    void runsTheTermOfTheMobileTeamUntilItMet() {
        Referral accepted = accepted();

        accepted.handToMobileTeam(NOW, DUE, DUE);
        assertThat(accepted.term().kind().target()).isEqualTo(TargetCode.MOBILE_TEAM);
        assertThat(accepted.term().runs()).isTrue();
        accepted.mobileTeamMet(NOW);
        assertThat(accepted.term().runs()).isFalse();
    }

    @Test
    void isAnsweredOnce() {
        Referral accepted = accepted();

        refuses("referral.answered", () -> accepted.accept(SPECIALIST, NOW));
        refuses("referral.answered", () -> accepted.decline(SPECIALIST, NOW));
    }

    @Test
    void takesNoStepBeforeItIsAccepted() {
        Referral sent = aReferral();

        refuses("referral.notAccepted", sent::requireAccepted);
        refuses("referral.notAccepted", () -> sent.handToMobileTeam(NOW, DUE, DUE));
        refuses("referral.notAccepted", () -> sent.close(NOW));
    }

    @Test
    void takesNoStepAfterItHasEnded() {
        Referral closed = accepted();
        closed.close(NOW);
        Referral declined = aReferral();
        declined.decline(SPECIALIST, NOW);

        for (Referral over : new Referral[] {closed, declined}) {
            refuses("referral.over", over::ask);
            refuses("referral.over", over::answer);
            refuses("referral.over", over::requireAccepted);
            refuses("referral.over", () -> over.close(NOW));
        }
    }

    @Test
    void takesAnAnswerOnlyToAQuestion() {
        Referral sent = aReferral();

        refuses("referral.noQuestion", sent::answer);
        sent.ask();
        sent.answer();
        refuses("referral.noQuestion", sent::answer);
    }

    @Test
    void goesToTheMobileTeamOnce() {
        Referral accepted = accepted();
        refuses("referral.mobileNot", () -> accepted.mobileTeamMet(NOW));
        accepted.handToMobileTeam(NOW, DUE, DUE);

        refuses("referral.mobileAlready", () -> accepted.handToMobileTeam(NOW, DUE, DUE));
        accepted.mobileTeamMet(NOW);
        refuses("referral.mobileNot", () -> accepted.mobileTeamMet(NOW));
    }

    @Test
    void warnsOfEachLevelOnceAndOfTheNextTermAnew() {
        Referral sent = aReferral();

        assertThat(sent.warn(0)).isFalse();
        assertThat(sent.warn(1)).isTrue();
        assertThat(sent.warn(1)).isFalse();
        assertThat(sent.warn(3)).isTrue();
        assertThat(sent.warn(2)).isFalse();
        sent.accept(SPECIALIST, NOW);
        sent.handToMobileTeam(NOW, DUE, DUE);
        assertThat(sent.warn(1)).isTrue();
    }

    private static Referral aReferral() {
        var facts = new Referral.Facts(UUID.randomUUID(), UUID.randomUUID(), Risk.HIGH, DisclosureGround.CONSENT, Set.of(DisclosedField.RISK));
        return Referral.send(UUID.randomUUID(), ReferralNumber.of(2026, 1), facts, UUID.randomUUID(), NOW, DUE);
    }

    private static Referral accepted() {
        Referral accepted = aReferral();
        accepted.accept(SPECIALIST, NOW);
        return accepted;
    }

    private static void refuses(String key, Runnable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step::run).extracting(Refusal::key).isEqualTo(key);
    }
}
