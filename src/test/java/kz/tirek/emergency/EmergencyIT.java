package kz.tirek.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.access.Identity;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.Outcome;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Refusal;
import kz.tirek.testing.ContainerTest;
import org.junit.jupiter.api.Test;

/** Emergency access inside the server: with reason, fresh sign-in and end; told to the owner; reviewed by another. */
class EmergencyIT extends ContainerTest {
    private static final String REASON = "the child wrote of not wanting to live, the specialist is ill";

    @Inject EmergencyDesk emergency;
    @Inject EmergencyReview review;
    @Inject CaseDesk desk;
    @Inject CaseWork work;
    @Inject SignIn signIn;

    private Identity owner;
    private Identity helper;
    private CaseNumber number;

    @Test
    void opensTheWholeCaseUntilItIsEnded() {
        aCaseOfSomebodyElse();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(number));

        UUID id = opened();

        assertThat(desk.view(number).confidence().riskWhy()).isEqualTo("told the class teacher");
        assertThat(desk.view(number).own()).isFalse();
        emergency.end(id, 0);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(number));
    }

    @Test
    void givesNoRightToChangeAnything() {
        aCaseOfSomebodyElse();
        opened();

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> work.close(number, 0, Outcome.RESOLVED, "done"));
    }

    @Test
    void asksForAFreshSignInAndALongReason() {
        aCaseOfSomebodyElse();
        assertRefused("emergency.signInAfresh", REASON);

        signIn.provedAt(Instant.now().minusSeconds(301));
        assertRefused("emergency.signInAfresh", REASON);

        signIn.provedAt(Instant.now());
        assertRefused("emergency.reasonShort", "because");
    }

    @Test
    void opensOnceWhatIsSentTwice() {
        aCaseOfSomebodyElse();
        signIn.provedAt(Instant.now());
        UUID key = key();

        UUID first = emergency.open(key, number.value(), Category.VIOLENCE, REASON);

        assertThat(emergency.open(key, number.value(), Category.VIOLENCE, REASON)).isEqualTo(first);
        assertThat(emergency.mine()).hasSize(1);
    }

    @Test
    void tellsTheOwnerAtOnceUntilItIsRead() {
        aCaseOfSomebodyElse();
        UUID id = opened();

        signIn.as(owner, "test");
        assertThat(emergency.notices()).singleElement().satisfies(line -> assertThat(line.reason()).isEqualTo(REASON));
        emergency.seen(id);

        assertThat(emergency.notices()).isEmpty();
    }

    @Test
    void isReviewedByThePersonResponsibleForPersonalDataOnly() {
        aCaseOfSomebodyElse();
        UUID id = opened();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> review.decide(id, 0, Decision.JUSTIFIED, "own"));

        given.as("privacy-officer", Role.PRIVACY);
        assertThat(review.queue(true, 0, 100).items()).extracting(EmergencyLine::id).contains(id);
        review.decide(id, 0, Decision.NOT_JUSTIFIED, "the specialist was there");

        assertThat(review.queue(true, 0, 100).items()).extracting(EmergencyLine::id).doesNotContain(id);
        assertThat(review.rates()).anySatisfy(rate -> assertThat(rate.notJustified()).isPositive());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> review.decide(id, 1, Decision.JUSTIFIED, "twice"));
    }

    private void aCaseOfSomebodyElse() {
        UUID school = given.aSchool();
        owner = given.aPsychologistOf(school);
        number = given.aCase(given.aPupil(school));
        helper = given.aPsychologistOf(given.aSchool());
        signIn.as(helper, "test");
    }

    private UUID opened() {
        signIn.provedAt(Instant.now());
        return emergency.open(key(), number.value(), Category.DANGER_TO_LIFE, REASON);
    }

    private void assertRefused(String why, String reason) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> emergency.open(key(), number.value(), Category.DANGER_TO_LIFE, reason))
                .extracting(Refusal::key).isEqualTo(why);
    }
}
