package kz.tirek.sessions;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseView;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.UrgentGround;
import kz.tirek.cases.Withdrawn;
import kz.tirek.people.ConsentLine;
import kz.tirek.people.Consents;
import kz.tirek.people.PupilRegister;
import kz.tirek.shared.Refusal;
import kz.tirek.testing.ContainerTest;
import org.junit.jupiter.api.Test;

/** A representative takes the consent back: from that day on no session, unless an urgent ground holds (Order 92 of 29.04.2025, paragraph 12). */
class WithdrawalIT extends ContainerTest {
    @Inject Consents consents;
    @Inject PupilRegister register;
    @Inject SessionLog log;
    @Inject CaseDesk desk;
    @Inject CaseWork work;

    private UUID pupil;

    @Test
    void acceptsNoSessionFromTheDayOfWithdrawalOn() {
        CaseNumber number = aCase();
        log.log(key(), number, aSession(), true);

        withdraw(TODAY);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> log.log(key(), number, aSession(), true))
                .extracting(Refusal::key).isEqualTo("case.consentMissing");
        CaseView view = desk.view(number);
        assertThat(view.covered()).isFalse();
        assertThat(view.confidence().consent().withdrawnOn()).isEqualTo(TODAY);
        assertThat(view.confidence().consent().stopBy()).as("15 working days").isAfterOrEqualTo(TODAY.plusDays(19));
    }

    @Test
    void tellsThePsychologistOnTheirHome() {
        CaseNumber number = aCase();
        assertThat(desk.withdrawn()).isEmpty();

        withdraw(TODAY);

        assertThat(desk.withdrawn()).extracting(Withdrawn::number).containsExactly(number.value());
    }

    @Test
    void goesOnUnderAnUrgentGround() {
        CaseNumber number = aCase();
        withdraw(TODAY);

        work.actUrgently(number, desk.view(number).version(), new UrgentGround("danger to life", "the head of the school", TODAY.plusDays(3)));

        log.log(key(), number, aSession(), true);
        assertThat(desk.withdrawn()).isEmpty();
    }

    private CaseNumber aCase() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        pupil = given.aPupil(school);
        return given.aCase(pupil);
    }

    private void withdraw(LocalDate day) {
        ConsentLine consent = register.view(pupil).consents().get(0);
        consents.withdraw(pupil, consent.id(), consent.version(), day);
    }

    private static SessionFacts aSession() {
        return new SessionFacts(SessionKind.INDIVIDUAL, TODAY, LocalTime.of(11, 0), 40, Place.ROOM, Set.of(Theme.ANXIETY), Set.of(Method.TALK), "words", null,
                null);
    }
}
