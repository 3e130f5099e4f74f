package kz.tirek.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Identity;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseIntake;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseTeam;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.NewCase;
import kz.tirek.cases.Outcome;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.cases.Source;
import kz.tirek.cases.UrgentGround;
import kz.tirek.people.ConsentLine;
import kz.tirek.people.Consents;
import kz.tirek.people.Guardians;
import kz.tirek.people.NewGuardian;
import kz.tirek.people.PupilRegister;
import kz.tirek.people.Relation;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.shared.Time;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Given;
import kz.tirek.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Referrals inside the server: what is disclosed and on which ground, who sees it, and that every step is taken once and in its time. */
class ReferralsIT extends ContainerTest {
    @Inject ReferralSending sending;
    @Inject ReferralDesk desk;
    @Inject ReferralWork work;
    @Inject CaseDesk cases;
    @Inject CaseWork caseWork;
    @Inject CaseIntake intake;
    @Inject CaseTeam team;
    @Inject Guardians guardians;
    @Inject Consents consents;
    @Inject PupilRegister register;
    @Inject SignIn signIn;
    @Inject Actor actor;
    @Inject Statements statements;

    private Identity specialist;
    private Identity school;
    private UUID schoolId;
    private UUID pupil;
    private CaseNumber number;

    @BeforeEach
    void aCaseAndACentre() {
        specialist = given.aSpecialist();
        actor.id();
        schoolId = given.aSchool();
        school = given.aPsychologistOf(schoolId);
        pupil = given.aPupil(schoolId);
        number = given.aCase(pupil);
    }

    @Test
    void disclosesWhatWasChosenAndNothingElse() {
        UUID mother = guardians.add(key(), pupil, new NewGuardian("Үлгі Гүлнар", Relation.MOTHER, "+77011234567", true));
        Choice choice = new Choice(Set.of(DisclosedField.NAME, DisclosedField.GUARDIAN), mother, "not chosen", "not chosen either", null, "please see her today");
        Disclosed preview = sending.preview(number, choice);

        ReferralNumber sent = sending.send(key(), number, choice);

        as(specialist);
        ReferralView view = desk.view(sent);
        assertThat(view.disclosed()).isEqualTo(preview);
        assertThat(preview).isEqualTo(new Disclosed("Үлгі Айдана", null, null, new Disclosed.Contact("Үлгі Гүлнар", Relation.MOTHER, "+77011234567"), Risk.MEDIUM, null,
                null, null, null, "please see her today"));
        assertThat(view.fields()).containsExactlyInAnyOrder(DisclosedField.NAME, DisclosedField.GUARDIAN, DisclosedField.RISK);
        assertThat(view.ground()).isEqualTo(DisclosureGround.CONSENT);
        assertThat(view.caseNumber()).isNull();
        assertThat(view.atCentre()).isTrue();
    }

    @Test
    void keepsTheWholeCaseFromTheSpecialist() {
        sending.send(key(), number, choice());

        as(specialist);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> cases.view(number));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> sending.ofCase(number));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> sending.send(key(), number, choice()));
    }

    @Test
    void refusesWithoutConsentAndGround() {
        caseWork.close(number, cases.view(number).version(), Outcome.IMPROVED, "for now");
        refuses("case.closed", () -> sending.send(key(), number, choice()));
        CaseNumber uncovered = aCaseWhoseConsentWasWithdrawn();

        refuses("referral.noGround", () -> sending.preview(uncovered, choice()));
        refuses("referral.noGround", () -> sending.send(key(), uncovered, choice()));
        assertThat(sending.proposal(uncovered).ground()).isNull();
        assertThat(sending.ofCase(uncovered)).isEmpty();
    }

    @Test
    void sendsOnAnUrgentGround() {
        UUID child = given.aPupil(schoolId);
        CaseNumber urgent = intake.open(key(), new NewCase(child, Set.of(Reason.SELF_HARM), Source.PEERS, Risk.CRITICAL, "found a note", null,
                new UrgentGround("life in danger", "the head", Given.TODAY.plusDays(2)), null));

        assertThat(desk.view(sending.send(key(), urgent, choice())).ground()).isEqualTo(DisclosureGround.URGENT);
    }

    @Test
    void refusesWhatIsMissingBesideItsField() {
        var empty = new Choice(Set.of(DisclosedField.GUARDIAN, DisclosedField.DONE), null, null, null, " ", null);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sending.send(key(), number, empty))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactlyInAnyOrder("guardian", "done", "asked"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sending.preview(number, new Choice(Set.of(), null, null, null, null, "x".repeat(4001))))
                .extracting(Refusal::key).isEqualTo("shared.tooLong");
    }

    @Test
    void sendsOnceForARequestKeyAndOneAtATime() {
        UUID requestKey = key();
        ReferralNumber first = sending.send(requestKey, number, choice());

        assertThat(sending.send(requestKey, number, choice())).isEqualTo(first);
        refuses("referral.alreadySent", () -> sending.send(key(), number, choice()));
        as(specialist);
        work.decline(key(), first, version(first), "not a crisis");
        as(school);
        assertThat(sending.send(key(), number, choice())).isNotEqualTo(first);
        assertThat(sending.ofCase(number)).extracting(ReferralLine::status).containsExactly(ReferralState.SENT, ReferralState.DECLINED);
    }

    @Test
    void goesThroughTheWholeCourse() {
        ReferralNumber sent = sending.send(key(), number, choice());
        as(specialist);
        work.accept(key(), sent, version(sent));
        work.ask(key(), sent, version(sent), "does the mother know?");
        as(school);
        assertThat(desk.view(sent).questionOpen()).isTrue();
        sending.answer(key(), sent, version(sent), "she does");
        as(specialist);
        work.handToMobileTeam(key(), sent, version(sent), "two of us", LocalDateTime.now(Time.ZONE).plusHours(2));
        assertThat(desk.view(sent).mobileWaits()).isTrue();
        work.mobileTeamMet(key(), sent, version(sent), "met at school");
        work.contact(key(), sent, version(sent), "called the mother");
        ReferralView.ReviewLine first = desk.view(sent).reviews().get(0);
        work.review(key(), sent, first.id(), first.version(), ReviewFinding.BETTER, "sleeps again");
        work.result(key(), sent, version(sent), "weekly meetings");
        work.close(key(), sent, version(sent), "the school goes on");

        as(school);
        ReferralView view = desk.view(sent);
        assertThat(view.status()).isEqualTo(ReferralState.CLOSED);
        assertThat(view.entries()).extracting(ReferralView.EntryLine::step).containsExactly(ReferralStep.SENT, ReferralStep.ACCEPTED, ReferralStep.QUESTION,
                ReferralStep.ANSWER, ReferralStep.MOBILE, ReferralStep.MOBILE_MET, ReferralStep.CONTACT, ReferralStep.REVIEW, ReferralStep.RESULT, ReferralStep.CLOSED);
        assertThat(view.entries()).extracting(ReferralView.EntryLine::text).contains("weekly meetings", "she does");
        assertThat(view.reviews().get(0).text()).isEqualTo("sleeps again");
        List<ChronicleEntry> chronicle = cases.view(number).confidence().chronicle();
        assertThat(chronicle).filteredOn(entry -> entry.form() == ChronicleEntry.Form.REFERRAL).hasSize(10)
                .allSatisfy(entry -> assertThat(entry.path()).isEqualTo("/referrals/" + sent));
        assertThat(chronicle).extracting(ChronicleEntry::text).contains("called the mother");
    }

    @Test
    void takesNoStepOutOfItsTime() {
        ReferralNumber sent = sending.send(key(), number, choice());
        refuses("referral.noQuestion", () -> sending.answer(key(), sent, version(sent), "unasked"));
        as(specialist);
        refuses("referral.notAccepted", () -> work.contact(key(), sent, version(sent), "too early"));
        work.accept(key(), sent, version(sent));
        refuses("referral.answered", () -> work.accept(key(), sent, version(sent)));
        refuses("referral.answered", () -> work.decline(key(), sent, version(sent), "too late"));
        refuses("referral.mobilePast", () -> work.handToMobileTeam(key(), sent, version(sent), "we were there", LocalDateTime.now(Time.ZONE).minusHours(1)));
        refuses("referral.mobileNot", () -> work.mobileTeamMet(key(), sent, version(sent), "nobody went"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.close(key(), sent, version(sent), " "))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("text"));
        ReferralView.ReviewLine review = desk.view(sent).reviews().get(1);
        work.close(key(), sent, version(sent), "done");
        refuses("referral.over", () -> work.contact(key(), sent, version(sent), "after the end"));
        refuses("referral.over", () -> work.ask(key(), sent, version(sent), "after the end"));
        refuses("referral.over", () -> work.review(key(), sent, review.id(), review.version(), ReviewFinding.SAME, "after the end"));
        as(school);
        refuses("referral.over", () -> sending.answer(key(), sent, version(sent), "after the end"));
    }

    @Test
    void takesAStepOnceForARequestKeyAndRefusesTheSecondOfTwoSpecialists() {
        ReferralNumber sent = sending.send(key(), number, choice());
        as(specialist);
        int seen = version(sent);
        UUID requestKey = key();
        work.accept(requestKey, sent, seen);
        work.accept(requestKey, sent, seen);
        given.aSpecialist();

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> work.decline(key(), sent, seen, "was faster"));
        assertThat(desk.view(sent).entries()).filteredOn(entry -> entry.step() == ReferralStep.ACCEPTED).hasSize(1);
        ReferralView.ReviewLine review = desk.view(sent).reviews().get(0);
        work.review(key(), sent, review.id(), review.version(), ReviewFinding.WORSE, "cries");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> work.review(key(), sent, review.id(), review.version(), ReviewFinding.SAME, "again"));
    }

    @Test
    void isAbsentForOthers() {
        ReferralNumber sent = sending.send(key(), number, choice());

        given.aPsychologistOf(given.aSchool());
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(sent));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> sending.answer(key(), sent, 0, "not mine"));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> work.accept(key(), sent, 0));
        assertThat(desk.queue(all()).items()).isEmpty();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(new ReferralNumber("REF-2020-000001")));
        given.anOfficial();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.view(sent));
        as(specialist);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> sending.answer(key(), sent, version(sent), "as the school"));
    }

    @Test
    void showsTheManagerFactsWithoutNameAndText() {
        ReferralNumber sent = sending.send(key(), number, choice());
        as(specialist);
        work.ask(key(), sent, version(sent), "a confidential question");
        work.accept(key(), sent, version(sent));
        given.aManager();

        ReferralView view = desk.view(sent);
        assertThat(view.disclosed()).isNull();
        assertThat(view.entries()).extracting(ReferralView.EntryLine::text).containsOnlyNulls();
        assertThat(view.risk()).isEqualTo(Risk.MEDIUM);
        assertThat(desk.queue(all()).items()).isNotEmpty().allSatisfy(line -> assertThat(line.name()).isNull());
        assertThat(view.reviews()).hasSize(4);
        assertThat(desk.counts().underWay()).isPositive();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> work.accept(key(), sent, version(sent)));
    }

    @Test
    void letsACoWorkerAnswerForTheSchool() {
        Identity guest = given.aPsychologistOf(given.aSchool());
        UUID guestId = actor.id();
        as(school);
        team.letIn(key(), number, guestId, "the mother", null);
        ReferralNumber sent = sending.send(key(), number, choice());
        as(specialist);
        work.ask(key(), sent, version(sent), "when?");
        as(guest);

        sending.answer(key(), sent, version(sent), "tomorrow");

        assertThat(desk.view(sent).questionOpen()).isFalse();
        assertThat(sending.ofCase(number)).hasSize(1);
    }

    @Test
    void listsTheQueueInFewStatementsWhateverItsLength() {
        sending.send(key(), number, choice());
        given.aSpecialist();
        long ofSome = statementsOfQueue();
        as(school);
        for (int i = 0; i < 3; i++) {
            sending.send(key(), given.aCase(given.aPupil(schoolId)), choice());
        }
        as(specialist);

        assertThat(statementsOfQueue()).isEqualTo(ofSome).isLessThanOrEqualTo(6);
    }

    private long statementsOfQueue() {
        desk.queue(new ReferralFilter(null, null, 0, 1));
        return statements.of(() -> desk.queue(new ReferralFilter(null, null, 0, 1)));
    }

    private CaseNumber aCaseWhoseConsentWasWithdrawn() {
        UUID child = given.aPupil(schoolId);
        CaseNumber of = given.aCase(child);
        ConsentLine consent = register.view(child).consents().get(0);
        consents.withdraw(child, consent.id(), consent.version(), Given.TODAY);
        return of;
    }

    private static Choice choice() {
        return new Choice(Set.of(DisclosedField.NAME, DisclosedField.RISK_WHY), null, "told the class teacher", null, null, "please help");
    }

    private static ReferralFilter all() {
        return new ReferralFilter(ReferralFilter.Queue.ALL, null, 0, 200);
    }

    private int version(ReferralNumber sent) {
        return desk.view(sent).version();
    }

    private void as(Identity person) {
        signIn.as(person, "test");
    }

    private static void refuses(String key, Runnable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step::run).extracting(Refusal::key).isEqualTo(key);
    }
}
