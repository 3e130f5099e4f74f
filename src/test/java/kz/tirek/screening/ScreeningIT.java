package kz.tirek.screening;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseIntake;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.NewCase;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.cases.Source;
import kz.tirek.cases.UrgentGround;
import kz.tirek.people.Consent;
import kz.tirek.people.NewConsent;
import kz.tirek.people.Relation;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.shared.Time;
import kz.tirek.testing.AsOwner;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Given;
import kz.tirek.testing.Statements;
import org.junit.jupiter.api.Test;

/** Screenings inside the server: only under consent, sealed, and no critical answer rests. */
class ScreeningIT extends ContainerTest {
    private static final int LIST = 10;

    @Inject ScreeningDesk desk;
    @Inject CaseDesk cases;
    @Inject CaseIntake intake;
    @Inject Statements statements;

    @Test
    void filesAScreeningOnceWithItsScore() {
        CaseNumber number = aCase();
        UUID key = key();

        UUID id = desk.take(key, number, phq(2, 0));
        assertThat(desk.take(key, number, phq(1, 0))).isEqualTo(id);

        assertThat(desk.list(number)).singleElement().satisfies(one -> {
            assertThat(one.score()).isEqualTo(new Score(16, "MODERATELY_SEVERE", false));
            assertThat(one.answers()).hasSize(13);
            assertThat(one.waits()).isFalse();
        });
        desk.close(number, id, 0, "talked it over");
        assertThat(desk.list(number).get(0).open()).isFalse();
    }

    @Test
    void refusesEveryInstrumentWithoutAConsentThatCoversDiagnostics() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        var counselling = new NewConsent("Үлгі Гүлнар", Relation.MOTHER, TODAY, Set.of(Consent.Scope.COUNSELLING), null);
        CaseNumber counselled = intake.open(key(), Given.caseOf(given.aPupil(school), counselling));
        CaseNumber urgent = intake.open(key(), new NewCase(given.aPupil(school), Set.of(Reason.SELF_HARM), Source.PUPIL, Risk.CRITICAL, "danger", null,
                new UrgentGround("danger", "head", TODAY.plusDays(3)), TODAY));

        for (CaseNumber number : new CaseNumber[] {counselled, urgent}) {
            assertThat(desk.mayScreen(number)).isFalse();
            for (Instrument one : Instruments.all()) {
                assertThatExceptionOfType(Refusal.class).as(one.code()).isThrownBy(() -> desk.take(key(), number, new NewScreening(one.code(), "kk", TODAY, null, 1, false)))
                        .extracting(Refusal::key).isEqualTo("screening.consentMissing");
            }
            assertThat(desk.list(number)).isEmpty();
        }
        assertThat(desk.mayScreen(aCase())).isTrue();
    }

    @Test
    void closesNoScreeningWithACriticalAnswerBeforeSomebodyActs() throws SQLException {
        CaseNumber number = aCase();
        UUID id = desk.take(key(), number, phq(0, 1));
        String open = "select count(*) from todo where duty = 'CRITICAL_ANSWER' and done_at is null and subject = '" + id + "'";

        ScreeningView found = desk.list(number).get(0);
        assertThat(found.waits()).isTrue();
        assertThat(LocalDate.ofInstant(found.actionDueAt(), Time.ZONE)).isEqualTo(LocalDate.ofInstant(found.takenAt(), Time.ZONE));
        assertThat(AsOwner.asks(open)).isEqualTo("1");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.close(number, id, found.version(), "closed anyway")).extracting(Refusal::key)
                .isEqualTo("screening.actionMissing");
        assertThatThrownBy(() -> AsOwner.does("update screening set closed_at = now(), closed_by = taken_by where id = '" + id + "'")).hasMessageContaining("check");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.act(number, id, found.version(), " ", null)).satisfies(refusal ->
                assertThat(refusal.problems()).extracting(problem -> problem.field()).containsExactly("actionWho", "actionWhat"));

        desk.act(number, id, found.version(), "mother", "stays with the child");
        assertThat(AsOwner.asks(open)).isEqualTo("0");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> desk.close(number, id, found.version(), "old page"));
        desk.close(number, id, desk.list(number).get(0).version(), "safe today");

        assertThat(desk.list(number).get(0).action().what()).isEqualTo("stays with the child");
        assertThat(cases.view(number).confidence().chronicle()).filteredOn(entry -> entry.id().equals(id)).extracting(ChronicleEntry::kind)
                .containsExactlyInAnyOrder("screening.foundCritical", "screening.acted");
    }

    @Test
    void asksForActionOnAnyYesOfTheAsqAndOnPaperThatSaysSo() {
        CaseNumber number = aCase();
        desk.take(key(), number, new NewScreening("ASQ", "ru", TODAY, Map.of("1", 0, "2", 2, "3", 0, "4", 0, "5", 0), null, false));
        desk.take(key(), number, new NewScreening("ASQ", "ru", TODAY, Map.of("1", 0, "2", 0, "3", 0, "4", 0), null, false));
        desk.take(key(), number, new NewScreening("RAZUVAEVA", "ru", TODAY, null, 30, true));
        desk.take(key(), number, new NewScreening("SDQ", "ru", TODAY, null, 17, false));

        assertThat(desk.list(number)).extracting(one -> one.instrument() + " " + one.score().told() + " " + one.waits())
                .containsExactlyInAnyOrder("ASQ - NON_ACUTE true", "ASQ - NEGATIVE false", "RAZUVAEVA 30 true", "SDQ 17 false");
    }

    @Test
    void refusesDaysOutsideTheCaseAndMissingAnswers() {
        CaseNumber number = aCase();
        for (LocalDate wrong : new LocalDate[] {null, TODAY.plusDays(1), TODAY.minusDays(1)}) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.take(key(), number, new NewScreening("SDQ", "kk", wrong, null, 1, false)))
                    .satisfies(refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("heldOn"));
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.take(key(), number, new NewScreening("GAD_7", "kk", TODAY, Map.of("1", 1), null, false)))
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(6));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.take(key(), number, new NewScreening("BECK", "kk", TODAY, null, 1, false)));
    }

    @Test
    void hidesScreeningsFromOthers() {
        CaseNumber number = aCase();
        UUID id = desk.take(key(), number, phq(0, 1));
        CaseNumber other = aCase();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.act(other, id, 0, "a", "b"));

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.list(number));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.take(key(), number, phq(0, 0)));
        given.aManager();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.list(number));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.act(number, id, 0, "a", "b"));
    }

    @Test
    void sealsAnswersAndScore() throws SQLException {
        CaseNumber number = aCase();
        UUID id = desk.take(key(), number, phq(1, 1));
        desk.act(number, id, 0, "secretperson", "secretaction");

        assertThat(AsOwner.asks("select string_agg(field, ' ' order by field) from narrative where row_id = '" + id + "'"))
                .isEqualTo("actionWhat actionWho answers score");
        assertThat(AsOwner.asks("select string_agg(encode(sealed, 'escape'), '') from narrative where row_id = '" + id + "'"))
                .doesNotContain("secret", "9=1", "MILD");
        assertThat(AsOwner.asks("select to_jsonb(s)::text from screening s where id = '" + id + "'")).doesNotContain("secret", "MILD", "score");
        assertThat(AsOwner.asks("select string_agg(action, ' ' order by at) from audit_event where pupil_id is not null and record_id = '" + id + "'"))
                .isEqualTo("WRITE WRITE");
    }

    @Test
    void listsInTheSameStatementsWhateverTheirNumber() {
        CaseNumber number = aCase();
        desk.take(key(), number, phq(1, 0));
        long ofOne = statements.of(() -> desk.list(number));
        for (int i = 0; i < 5; i++) {
            desk.take(key(), number, phq(1, 0));
        }

        assertThat(statements.of(() -> desk.list(number))).isEqualTo(ofOne).isLessThanOrEqualTo(LIST);
    }

    private CaseNumber aCase() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        return given.aCase(given.aPupil(school));
    }

    /** The PHQ-A with one value for the first eight items and another for the ninth. */
    private static NewScreening phq(int first, int ninth) {
        var answers = new HashMap<String, Integer>();
        for (int item = 1; item <= 13; item++) {
            answers.put(Integer.toString(item), item <= 8 ? first : item == 9 ? ninth : 0);
        }
        return new NewScreening("PHQ_A", "kk", TODAY, answers, null, false);
    }
}
