package kz.tirek.referrals;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.people.ConsentLine;
import kz.tirek.people.Consents;
import kz.tirek.people.PupilRegister;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import kz.tirek.todo.Duty;
import kz.tirek.todo.TodoDesk;
import kz.tirek.todo.TodoLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters to other organisations inside the server: numbered, on a ground, with what was disclosed, delivered and answered. */
class LettersIT extends ContainerTest {
    @Inject LetterDesk desk;
    @Inject LetterCourse course;
    @Inject CaseDesk cases;
    @Inject Consents consents;
    @Inject PupilRegister register;
    @Inject TodoDesk todo;
    @Inject SignIn signIn;

    private UUID pupil;
    private CaseNumber number;

    @BeforeEach
    void aCase() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        pupil = given.aPupil(school);
        number = given.aCase(pupil);
    }

    @Test
    void writesALetterOnceWithItsNumberAndWhatItDiscloses() {
        UUID requestKey = key();
        UUID id = desk.write(requestKey, number, to(Addressee.HEALTH, false));

        assertThat(desk.write(requestKey, number, to(Addressee.HEALTH, false))).isEqualTo(id);
        LetterView view = desk.view(number, id);
        assertThat(view.line().number()).matches("OUT-\\d{4}-\\d{6}");
        assertThat(view.line().fields()).containsExactly(DisclosedField.NAME, DisclosedField.DONE);
        assertThat(view.line().ground()).isEqualTo(DisclosureGround.CONSENT);
        assertThat(view.disclosed()).isEqualTo(desk.preview(number, to(Addressee.HEALTH, false)));
        assertThat(view.disclosed().birthDate()).isNull();
        assertThat(desk.ofCase(number)).extracting(LetterLine::id).containsExactly(id);
    }

    @Test
    void refusesWithoutGroundButForADutyToReportToThePolice() {
        ConsentLine consent = register.view(pupil).consents().get(0);
        consents.withdraw(pupil, consent.id(), consent.version(), TODAY);

        refuses("referral.noGround", () -> desk.write(key(), number, to(Addressee.GUARDIANSHIP, false)));
        refuses("letter.lawPoliceOnly", () -> desk.write(key(), number, to(Addressee.KDN, true)));
        UUID id = desk.write(key(), number, to(Addressee.POLICE, true));
        assertThat(desk.view(number, id).line().ground()).isEqualTo(DisclosureGround.LAW);
    }

    @Test
    void refusesWhatIsMissingBesideItsField() {
        var empty = new NewLetter(null, " ", "en", false, TODAY.plusDays(1), null);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.write(key(), number, empty))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field)
                        .containsExactlyInAnyOrder("addressee", "organisation", "language", "datedOn", "asked"));
    }

    @Test
    void runsFromDeliveryToAnswer() {
        UUID id = desk.write(key(), number, to(Addressee.PMPC, false));
        refuses("letter.notDelivered", () -> course.answered(number, id, version(id), TODAY, "too early"));
        refuses("letter.beforeDate", () -> course.deliver(number, id, version(id), Delivery.POST, TODAY.minusDays(1)));
        course.deliver(number, id, version(id), Delivery.POST, TODAY);
        refuses("letter.deliveredAlready", () -> course.deliver(number, id, version(id), Delivery.POST, TODAY));
        assertThat(waits()).isEqualTo(1);
        assertThat(desk.view(number, id).line().answerDue()).isNotNull();
        course.moveDue(number, id, version(id), TODAY.plusDays(40));
        refuses("letter.duePast", () -> course.moveDue(number, id, version(id), TODAY.minusDays(1)));
        refuses("letter.dateAhead", () -> course.answered(number, id, version(id), TODAY.plusDays(1), "not yet"));
        course.answered(number, id, version(id), TODAY, "a doctor will see her");

        assertThat(desk.view(number, id).answer()).isEqualTo("a doctor will see her");
        assertThat(waits()).isZero();
        refuses("letter.answeredAlready", () -> course.answered(number, id, version(id), TODAY, "again"));
        assertThat(cases.view(number).confidence().chronicle()).filteredOn(entry -> entry.form() == ChronicleEntry.Form.LETTER)
                .extracting(ChronicleEntry::kind).containsExactlyInAnyOrder("letter.written", "letter.delivered", "letter.answered");
    }

    @Test
    void refusesTheSecondOfTwoEditors() {
        UUID id = desk.write(key(), number, to(Addressee.HEALTH, false));
        int seen = version(id);
        course.deliver(number, id, seen, Delivery.COURIER, TODAY);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> course.deliver(number, id, seen, Delivery.POST, TODAY));
    }

    @Test
    void isAbsentForOthers() {
        UUID id = desk.write(key(), number, to(Addressee.HEALTH, false));
        given.aPsychologistOf(given.aSchool());
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(number, id));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.paper(number, id));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> course.deliver(number, id, 0, Delivery.POST, TODAY));
        given.aSpecialist();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(number, id));
        given.aManager();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.ofCase(number));
    }

    private static NewLetter to(Addressee addressee, boolean byLaw) {
        LocalDate today = TODAY;
        return new NewLetter(addressee, "Test organisation", "kk", byLaw, today,
                new Choice(Set.of(DisclosedField.NAME, DisclosedField.DONE), null, null, null, "talked to the mother", "please examine"));
    }

    private long waits() {
        return todo.list(TodoDesk.Part.OPEN, 0, 50).items().stream().map(TodoLine::duty).filter(Duty.LETTER_ANSWER::equals).count();
    }

    private int version(UUID id) {
        return desk.view(number, id).line().version();
    }

    private static void refuses(String key, Runnable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step::run).extracting(Refusal::key).isEqualTo(key);
    }
}
