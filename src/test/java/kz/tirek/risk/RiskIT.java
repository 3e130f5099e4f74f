package kz.tirek.risk;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseView;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.cases.Outcome;
import kz.tirek.cases.Risk;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Refusal;
import kz.tirek.testing.AsOwner;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Statements;
import org.junit.jupiter.api.Test;

/** Risk and safety inside the server: nothing is overwritten, the case has one level, and nobody else reads it. */
class RiskIT extends ContainerTest {
    private static final SafetyWords WORDS = new SafetyWords("secretsign", "breathe", "aunt", "111, 150, 112", "home of my aunt");
    private static final int FILE = 12;

    @Inject RiskDesk desk;
    @Inject CaseDesk cases;
    @Inject CaseWork work;
    @Inject Statements statements;

    @Test
    void movesTheRiskOfTheCaseAndItsChronology() {
        CaseNumber number = aCase();

        UUID id = desk.assess(key(), number, facts(Risk.CRITICAL, "secretwhy", null));

        CaseView view = cases.view(number);
        assertThat(view.risk()).isEqualTo(Risk.CRITICAL);
        assertThat(view.confidence().riskWhy()).isEqualTo("secretwhy");
        assertThat(view.confidence().chronicle()).filteredOn(entry -> entry.riskTo() == Risk.CRITICAL).singleElement()
                .satisfies(entry -> assertThat(entry.riskFrom()).isEqualTo(Risk.MEDIUM));
        assertThat(view.confidence().chronicle()).filteredOn(entry -> entry.id().equals(id)).singleElement().satisfies(entry -> {
            assertThat(entry.form()).isEqualTo(Form.ASSESSMENT);
            assertThat(entry.text()).isEqualTo("stays with an adult");
            assertThat(entry.path()).isEqualTo("/cases/" + number + "/risk");
        });
    }

    @Test
    void keepsEarlierAssessmentsAndFilesOneForAKey() {
        CaseNumber number = aCase();
        UUID key = key();
        UUID first = desk.assess(key, number, facts(Risk.HIGH, "first", TODAY.plusDays(3)));
        assertThat(desk.assess(key, number, facts(Risk.LOW, "sent again", null))).isEqualTo(first);
        desk.assess(key(), number, facts(Risk.MEDIUM, "second", null));

        RiskFile file = desk.file(number);
        assertThat(file.assessments()).extracting(AssessmentView::number).containsExactly(2, 1);
        assertThat(file.assessments()).extracting(one -> one.facts().why()).containsExactly("second", "first");
        assertThat(file.assessments().get(1).levels()).containsExactly(new AssessmentView.Level(RiskKind.SELF_HARM, Risk.LOW),
                new AssessmentView.Level(RiskKind.BULLYING, Risk.HIGH));
        assertThat(cases.view(number).risk()).isEqualTo(Risk.MEDIUM);
    }

    @Test
    void looksAgainTheSoonerTheGreaterTheRisk() throws SQLException {
        CaseNumber number = aCase();
        LocalDate last = TODAY;
        for (Risk risk : new Risk[] {Risk.CRITICAL, Risk.HIGH, Risk.MEDIUM, Risk.LOW}) {
            desk.assess(key(), number, facts(risk, "why", null));
            LocalDate due = desk.file(number).reviewDue();
            assertThat(due).as(risk.name()).isAfter(last).isEqualTo(desk.usualReview(risk));
            last = due;
        }
        assertThat(AsOwner.asks("select count(*) || ' ' || max(due_at)::date from todo where duty = 'RISK_REVIEW' and done_at is null and path = '/cases/" + number
                + "/risk'")).isEqualTo("1 " + last);
    }

    @Test
    void asksForASafetyPlanWhereTheRiskIsCriticalUntilThereIsOne() throws SQLException {
        CaseNumber number = aCase();
        String open = "select count(*) from todo where duty = 'SAFETY_PLAN' and done_at is null and path = '/cases/" + number + "/risk'";
        desk.assess(key(), number, facts(Risk.CRITICAL, "why", null));
        assertThat(AsOwner.asks(open)).isEqualTo("1");

        UUID key = key();
        UUID first = desk.plan(key, number, WORDS);
        assertThat(desk.plan(key, number, WORDS)).isEqualTo(first);
        desk.plan(key(), number, new SafetyWords("other", "b", "c", "d", "e"));

        assertThat(AsOwner.asks(open)).isEqualTo("0");
        assertThat(desk.file(number).plans()).extracting(one -> one.words().warningSigns()).containsExactly("other", "secretsign");
    }

    @Test
    void refusesAClosedCase() {
        CaseNumber number = aCase();
        work.close(number, cases.view(number).version(), Outcome.RESOLVED, "done");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.assess(key(), number, facts(Risk.HIGH, "why", null))).extracting(Refusal::key).isEqualTo("case.closed");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.plan(key(), number, WORDS)).extracting(Refusal::key).isEqualTo("case.closed");
    }

    @Test
    void hidesRiskAndPlansFromOthers() {
        CaseNumber number = aCase();
        UUID plan = desk.plan(key(), number, WORDS);

        given.aPsychologistOf(given.aSchool());
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.file(number));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.print(number, plan));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.assess(key(), number, facts(Risk.HIGH, "why", null)));
        given.aManager();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.file(number));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.plan(key(), number, WORDS));
        given.anOfficial();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.file(number));
    }

    @Test
    void reachesAPlanThroughItsOwnCaseOnly() {
        UUID plan = desk.plan(key(), aCase(), WORDS);
        CaseNumber other = aCase();

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.print(other, plan));
    }

    @Test
    void keepsNothingReadableAndNotesEveryReading() throws SQLException {
        CaseNumber number = aCase();
        UUID id = desk.assess(key(), number, facts(Risk.HIGH, "secretwhy", null));
        UUID plan = desk.plan(key(), number, WORDS);
        desk.file(number);
        desk.print(number, plan);

        assertThat(AsOwner.asks("select string_agg(encode(sealed, 'escape'), '') from narrative where row_id in ('" + id + "', '" + plan + "')"))
                .hasSizeGreaterThan(200).doesNotContain("secretwhy", "secretsign");
        assertThat(AsOwner.asks("select string_agg(t::text, '') from (select to_jsonb(a)::text as t from risk_assessment a where id = '" + id
                + "' union all select to_jsonb(s)::text from safety_plan s where id = '" + plan + "') as rows")).doesNotContain("secret", "adult");
        assertThat(AsOwner.asks("select string_agg(action, ' ' order by at) from audit_event where pupil_id is not null and record_id = '" + plan + "'"))
                .isEqualTo("WRITE PRINT");
        assertThat(AsOwner.asks("select count(*) from audit_event where record_kind = 'risk' and action = 'READ' and field_class <> 'NARRATIVE'")).isEqualTo("0");
    }

    @Test
    void letsNobodyChangeAnAssessmentInTheDatabase() {
        CaseNumber number = aCase();
        UUID id = desk.assess(key(), number, facts(Risk.HIGH, "why", null));

        for (String refused : new String[] {"update risk_assessment set overall = 1 where id = '" + id + "'", "delete from risk_assessment where id = '" + id + "'"}) {
            assertThatThrownBy(() -> AsOwner.does(refused)).as(refused).hasMessageContaining("never changed or removed");
        }
    }

    @Test
    void readsTheWholeFileInTheSameStatementsWhateverItsLength() {
        CaseNumber number = aCase();
        desk.assess(key(), number, facts(Risk.HIGH, "why", null));
        desk.plan(key(), number, WORDS);
        long ofOne = statements.of(() -> desk.file(number));
        for (int i = 0; i < 4; i++) {
            desk.assess(key(), number, facts(Risk.HIGH, "why", null));
            desk.plan(key(), number, WORDS);
        }

        assertThat(statements.of(() -> desk.file(number))).isEqualTo(ofOne).isLessThanOrEqualTo(FILE);
    }

    private CaseNumber aCase() {
        UUID school = given.aSchool();
        given.aPsychologistOf(school);
        return given.aCase(given.aPupil(school));
    }

    private static NewAssessment facts(Risk overall, String why, LocalDate reviewOn) {
        return new NewAssessment(Map.of(RiskKind.BULLYING, overall, RiskKind.SELF_HARM, Risk.LOW), Set.of(RiskFactor.BULLIED_NOW, RiskFactor.NO_FRIENDS), "in words",
                Set.of(ProtectiveFactor.TRUSTED_ADULT), null, overall, why, "deputy head", "stays with an adult", reviewOn);
    }
}
