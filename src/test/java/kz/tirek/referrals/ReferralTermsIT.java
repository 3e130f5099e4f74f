package kz.tirek.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Identity;
import kz.tirek.access.Jobs;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseIntake;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.NewCase;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.cases.Source;
import kz.tirek.clocks.Course;
import kz.tirek.clocks.TargetChange;
import kz.tirek.clocks.TargetCode;
import kz.tirek.clocks.TargetDesk;
import kz.tirek.clocks.TargetLine;
import kz.tirek.clocks.TermUnit;
import kz.tirek.demo.DemoClock;
import kz.tirek.mail.Notice;
import kz.tirek.people.Consent;
import kz.tirek.people.NewConsent;
import kz.tirek.people.Relation;
import kz.tirek.testing.ContainerTest;
import kz.tirek.todo.Duty;
import kz.tirek.todo.NoticeDesk;
import kz.tirek.todo.TodoDesk;
import kz.tirek.todo.TodoDesk.Part;
import kz.tirek.todo.TodoLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms of referrals on a clock that the test sets: in the region's zone, over weekends, moved holidays and 15 March; who is warned, and when. */
class ReferralTermsIT extends ContainerTest {
    @Inject ReferralSending sending;
    @Inject ReferralDesk desk;
    @Inject ReferralWork work;
    @Inject ReferralTicks ticks;
    @Inject CaseIntake intake;
    @Inject TargetDesk targets;
    @Inject TodoDesk todo;
    @Inject NoticeDesk notices;
    @Inject DemoClock clock;
    @Inject SignIn signIn;
    @Inject Jobs jobs;

    private Identity specialist;
    private Identity manager;
    private Identity school;
    private CaseNumber number;

    @BeforeEach
    void aCaseAndACentre() {
        clock.set(LocalDateTime.of(2027, 3, 12, 16, 30));
        manager = given.aManager();
        desk.counts();
        specialist = given.aSpecialist();
        desk.counts();
        UUID schoolId = given.aSchool();
        school = given.aPsychologistOf(schoolId);
        var consent = new NewConsent("Үлгі Гүлнар", Relation.MOTHER, LocalDate.of(2027, 3, 10), Set.of(Consent.Scope.values()), null);
        number = intake.open(key(), new NewCase(given.aPupil(schoolId), Set.of(Reason.SELF_HARM), Source.PEERS, Risk.HIGH, "found a note", consent, null, null));
    }

    @AfterEach
    void backInThePresent() {
        target(3, TermUnit.HOURS);
        clock.reset();
    }

    @Test
    void countsHoursDayAndNight() {
        assertThat(due(sending.send(key(), number, choice()))).isEqualTo(local(2027, 3, 12, 19, 30));
    }

    @Test
    void leavesOutWeekendsAndThe15thOfMarchInWorkingHours() {
        target(3, TermUnit.WORKING_HOURS);

        ReferralNumber sent = sending.send(key(), number, choice());

        // Friday 16:30, the Centre closes at 18:00; Monday the 15th is Constitution Day
        assertThat(due(sent)).isEqualTo(local(2027, 3, 16, 10, 30));
        clock.set(LocalDateTime.of(2027, 3, 15, 12, 0));
        assertThat(desk.view(sent).term().left().toMinutes()).isEqualTo(90);
        clock.set(LocalDateTime.of(2027, 3, 16, 9, 1));
        assertThat(desk.view(sent).term().state()).isEqualTo(Course.State.HALF);
    }

    @Test
    void leavesOutAHolidayThatMovedToTheNextWorkingDay() {
        target(1, TermUnit.WORKING_DAYS);
        clock.set(LocalDateTime.of(2027, 3, 19, 10, 0));

        // Nauryz: the 21st is a Sunday, so that the 24th is off as well
        assertThat(due(sending.send(key(), number, choice()))).isEqualTo(local(2027, 3, 25, 18, 0));
    }

    @Test
    void warnsTheCentreAtHalfAndAtFourFifthsAndTheManagerWhenItIsBroken() {
        ReferralNumber sent = sending.send(key(), number, choice());
        lookAt(LocalDateTime.of(2027, 3, 12, 17, 30));
        assertThat(told(specialist, Notice.REFERRAL_TERM, sent)).isZero();
        lookAt(LocalDateTime.of(2027, 3, 12, 18, 5));
        lookAt(LocalDateTime.of(2027, 3, 12, 18, 10));
        assertThat(told(specialist, Notice.REFERRAL_TERM, sent)).isEqualTo(1);
        lookAt(LocalDateTime.of(2027, 3, 12, 19, 0));
        assertThat(told(specialist, Notice.REFERRAL_TERM, sent)).isEqualTo(2);
        assertThat(told(manager, Notice.REFERRAL_LATE, sent)).isZero();

        lookAt(LocalDateTime.of(2027, 3, 12, 19, 40));
        lookAt(LocalDateTime.of(2027, 3, 12, 20, 40));

        assertThat(told(manager, Notice.REFERRAL_LATE, sent)).isEqualTo(1);
        assertThat(duties(manager, sent)).containsExactly(Duty.REFERRAL_LATE);
        signIn.as(specialist, "test");
        work.accept(key(), sent, desk.view(sent).version());
        assertThat(desk.view(sent).term().breached()).isTrue();
        assertThat(duties(manager, sent)).isEmpty();
    }

    @Test
    void putsTheAnswerOnTheListOfTheCentreAndTheQuestionOnThatOfTheSchool() {
        ReferralNumber sent = sending.send(key(), number, choice());
        assertThat(duties(specialist, sent)).containsExactly(Duty.REFERRAL_ANSWER);
        assertThat(told(specialist, Notice.REFERRAL_SENT, sent)).isEqualTo(1);
        work.ask(key(), sent, desk.view(sent).version(), "when?");
        assertThat(duties(school, sent)).containsExactly(Duty.REFERRAL_QUESTION);
        sending.answer(key(), sent, desk.view(sent).version(), "now");
        assertThat(duties(school, sent)).isEmpty();
    }

    @Test
    void plansFourReviewsOnceItIsAccepted() {
        ReferralNumber sent = sending.send(key(), number, choice());
        signIn.as(specialist, "test");
        work.accept(key(), sent, desk.view(sent).version());

        List<ReferralView.ReviewLine> reviews = desk.view(sent).reviews();
        assertThat(reviews).extracting(review -> LocalDateTime.ofInstant(review.dueAt(), ZoneOffset.ofHours(5)).toLocalDate().toString())
                .containsExactly("2027-03-19", "2027-03-26", "2027-04-11", "2027-06-10");
        assertThat(duties(specialist, sent)).containsExactly(Duty.REFERRAL_REVIEW, Duty.REFERRAL_REVIEW, Duty.REFERRAL_REVIEW, Duty.REFERRAL_REVIEW);
        work.review(key(), sent, reviews.get(0).id(), reviews.get(0).version(), ReviewFinding.BETTER, "better");
        assertThat(duties(specialist, sent)).hasSize(3);
        work.close(key(), sent, desk.view(sent).version(), "done");
        assertThat(duties(specialist, sent)).isEmpty();
    }

    @Test
    void runsTheTermOfTheMobileTeamFromWhenItWasHandedOver() {
        ReferralNumber sent = sending.send(key(), number, choice());
        signIn.as(specialist, "test");
        work.accept(key(), sent, desk.view(sent).version());
        clock.set(LocalDateTime.of(2027, 3, 13, 9, 0));
        work.handToMobileTeam(key(), sent, desk.view(sent).version(), "two of us", LocalDateTime.of(2027, 3, 13, 14, 0));

        assertThat(desk.view(sent).term().target()).isEqualTo(TargetCode.MOBILE_TEAM);
        assertThat(due(sent)).isEqualTo(local(2027, 3, 14, 9, 0));
        lookAt(LocalDateTime.of(2027, 3, 14, 9, 1));
        assertThat(duties(manager, sent)).containsExactly(Duty.REFERRAL_LATE);
    }

    private void lookAt(LocalDateTime moment) {
        clock.set(moment);
        Identity before = signIn.current().orElseThrow();
        jobs.run(ReferralWatch.JOB, ticks::look);
        signIn.as(before, "test");
    }

    private long told(Identity person, Notice notice, ReferralNumber sent) {
        signIn.as(person, "test");
        return notices.list(0, 200).items().stream().filter(line -> line.kind() == notice && line.path().endsWith(sent.value())).count();
    }

    private List<Duty> duties(Identity person, ReferralNumber sent) {
        signIn.as(person, "test");
        return todo.list(Part.OPEN, 0, 200).items().stream().filter(line -> line.path().endsWith(sent.value())).map(TodoLine::duty).toList();
    }

    /** To the minute: the clock of the test goes on ticking. */
    private Instant due(ReferralNumber sent) {
        return desk.view(sent).term().due().truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant local(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute).toInstant(ZoneOffset.ofHours(5));
    }

    private void target(int amount, TermUnit unit) {
        Identity before = signIn.current().orElseThrow();
        signIn.as(manager, "test");
        TargetLine now = targets.history(TargetCode.CRISIS_ACCEPT).get(0);
        targets.change(TargetCode.CRISIS_ACCEPT, new TargetChange(now.version(), amount, unit, null));
        signIn.as(before, "test");
    }

    private static Choice choice() {
        return new Choice(Set.of(DisclosedField.NAME), null, null, null, null, "please help");
    }
}
