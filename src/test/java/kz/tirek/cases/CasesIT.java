package kz.tirek.cases;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Role;
import kz.tirek.cases.CaseWork.Correction;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Given;
import org.junit.jupiter.api.Test;

/** Cases inside the server: who may open, see and change them, and that nothing is lost. */
class CasesIT extends ContainerTest {
    @Inject CaseIntake intake;
    @Inject CaseDesk desk;
    @Inject CaseWork work;

    @Test
    void opensACaseUnderConsent() {
        CaseNumber number = aCaseOfMine();

        CaseView view = desk.view(number);
        assertThat(view.status()).isEqualTo(Status.NEW);
        assertThat(view.covered()).isTrue();
        assertThat(view.confidence().chronicle()).extracting(ChronicleEntry::kind).contains("StepKind.OPENED", "StepKind.CONSENT");
    }

    @Test
    void refusesACaseWithoutConsentOrGround() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        UUID pupil = given.aPupil(school);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> intake.open(Ids.next(), Given.caseOf(pupil, null)))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("ground"));
    }

    @Test
    void opensOneCaseForOneRequestKey() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        NewCase facts = Given.caseOf(given.aPupil(school), Given.aConsent());
        UUID requestKey = key();

        CaseNumber first = intake.open(requestKey, facts);

        assertThat(intake.open(requestKey, facts)).isEqualTo(first);
    }

    @Test
    void refusesASecondCaseUnderWayForAPupil() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        UUID pupil = given.aPupil(school);
        given.aCase(pupil);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> given.aCase(pupil)).extracting(Refusal::key).isEqualTo("case.alreadyOpen");
    }

    @Test
    void hidesACaseFromAPsychologistOfAnotherSchool() {
        CaseNumber number = aCaseOfMine();
        given.aPsychologistOf(given.aSchool());

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.view(number));
        assertThat(desk.list(CaseFilter.underWay(50)).items()).isEmpty();
    }

    @Test
    void refusesAPupilOfAnotherSchool() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        UUID pupil = given.aPupil(school);
        given.aPsychologistOf(given.aSchool());

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> given.aCase(pupil));
    }

    @Test
    void showsAManagerFactsWithoutNameAndNarrative() {
        CaseNumber number = aCaseOfMine();
        given.aManager();

        CaseView view = desk.view(number);
        assertThat(view.risk()).isEqualTo(Risk.MEDIUM);
        assertThat(view.confidence()).isNull();
        assertThat(desk.list(CaseFilter.underWay(200)).items()).isNotEmpty().allSatisfy(line -> assertThat(line.pupil()).isNull());
    }

    @Test
    void isClosedToAnOfficial() {
        CaseNumber number = aCaseOfMine();
        given.anOfficial();

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.view(number));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.list(CaseFilter.underWay(50)));
    }

    @Test
    void isClosedToAPsychologistWithoutASchool() {
        given.as("nobody-yet", Role.PSYCHOLOGIST);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.list(CaseFilter.underWay(50)));
    }

    @Test
    void keepsTheOldTextOfACorrection() {
        CaseNumber number = aCaseOfMine();

        work.correct(number, new Correction(desk.view(number).version(), Set.of(Reason.SELF_HARM), Source.PARENT, "new words"));

        CaseView view = desk.view(number);
        assertThat(view.reasons()).containsExactly(Reason.SELF_HARM);
        assertThat(view.confidence().chronicle()).filteredOn(entry -> "riskWhy".equals(entry.field())).singleElement()
                .satisfies(entry -> assertThat(entry.oldText()).isEqualTo("told the class teacher"));
    }

    @Test
    void refusesTheSecondOfTwoEditors() {
        CaseNumber number = aCaseOfMine();
        int seen = desk.view(number).version();
        work.reassess(number, seen, Risk.HIGH, "first");

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> work.reassess(number, seen, Risk.LOW, "second"));
    }

    @Test
    void closesAndReopens() {
        CaseNumber number = aCaseOfMine();
        work.close(number, desk.view(number).version(), Outcome.RESOLVED, "all is well");
        assertThat(desk.view(number).status()).isEqualTo(Status.CLOSED);

        work.reopen(number, desk.view(number).version(), "came back");

        assertThat(desk.view(number).status()).isEqualTo(Status.REOPENED);
    }

    @Test
    void findsACaseByTheChildsNameHoweverTyped() {
        CaseNumber number = aCaseOfMine();

        for (String typed : new String[] {"үлгі", "улги", "ULGI", "айдана", number.value().substring(9)}) {
            var filter = new CaseFilter(null, false, null, null, null, null, typed, null, 0, 50);
            assertThat(desk.list(filter).items()).as(typed).extracting(CaseLine::number).contains(number.value());
        }
    }

    @Test
    void listsWhatIsOverdue() {
        CaseNumber number = aCaseOfMine();

        assertThat(desk.list(CaseFilter.due(CaseFilter.Due.WEEK, 50)).items()).extracting(CaseLine::number).containsExactly(number.value());
        assertThat(desk.list(CaseFilter.due(CaseFilter.Due.OVERDUE, 50)).items()).isEmpty();
        assertThat(desk.list(CaseFilter.due(CaseFilter.Due.WEEK, 50)).items().get(0).followUpOn()).isEqualTo(TODAY.plusDays(3));
    }

    private CaseNumber aCaseOfMine() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        return given.aCase(given.aPupil(school));
    }
}
