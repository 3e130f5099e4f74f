package kz.tirek.plans;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Identity;
import kz.tirek.access.Jobs;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.Outcome;
import kz.tirek.directory.OfficialCalendar;
import kz.tirek.directory.SchoolYearFacts;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.AsOwner;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Statements;
import org.junit.jupiter.api.Test;

/** Individual programmes inside the server: reviews by the official calendar, nothing lost when two write, agreed anew when changed. */
class PlansIT extends ContainerTest {
    private static final int LIST = 14;
    private static final int NEXT = 2027;

    @Inject PlanDesk desk;
    @Inject PlanWork work;
    @Inject CaseDesk cases;
    @Inject CaseWork caseWork;
    @Inject OfficialCalendar calendar;
    @Inject Statements statements;
    @Inject PlanCalendarStep step;
    @Inject Jobs jobs;
    @Inject SignIn signIn;

    private Identity me;

    @Test
    void bringsAReviewOnTheLastWorkingDayOfEachTerm() throws SQLException {
        CaseNumber number = aCase();
        UUID key = key();

        UUID id = desk.draw(key, number, new NewPlan(null, term(), 1, "BULLIED", "ru"));
        assertThat(desk.draw(key, number, new NewPlan(null, term(), 1, null, null))).isEqualTo(id);

        PlanView plan = plan(number);
        assertThat(plan.reviews()).singleElement().satisfies(review -> {
            assertThat(review.dueOn()).isBetween(plan.startsOn(), plan.endsOn());
            assertThat(calendar.days().isWorking(review.dueOn())).isTrue();
            assertThat(review.dueOn().plusDays(1).datesUntil(plan.endsOn().plusDays(1)).noneMatch(calendar.days()::isWorking)).isTrue();
        });
        assertThat(plan.goals()).hasSize(2).allSatisfy(goal -> assertThat(goal.measures()).isNotEmpty().allSatisfy(one ->
                assertThat(one.dueOn()).isBetween(plan.startsOn(), plan.endsOn())));
        assertThat(AsOwner.asks("select count(*) from todo where duty in ('PLAN_MEASURE', 'PLAN_REVIEW') and done_at is null and path = '/cases/" + number + "/plan'"))
                .isEqualTo("5");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.draw(key(), number, new NewPlan(null, term(), 1, null, null))).extracting(Refusal::key)
                .isEqualTo("plan.alreadyOpen");
    }

    @Test
    void tellsTheSecondOfTwoThatTheFirstWasFasterAndKeepsTheFirstsWords() {
        CaseNumber number = aPlannedCase();
        PlanView seen = plan(number);
        UUID goal = seen.goals().get(0).id();
        work.rewrite(number, seen.version(), goal, goal("first was here"));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> work.rewrite(number, seen.version(), goal, goal("second")));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> work.add(key(), number, seen.version(), goal("second")));
        assertThat(plan(number).goals().get(0).text()).isEqualTo("first was here");

        work.rewrite(number, plan(number).version(), goal, goal("second, knowingly"));
        assertThat(plan(number).goals().get(0).text()).isEqualTo("second, knowingly");
    }

    @Test
    void keepsTheOldWordsOfWhatIsReworded() throws SQLException {
        CaseNumber number = aPlannedCase();
        String told = "select count(*) from narrative n join support_case c on c.id = n.case_id where n.field in ('goal', 'measure') and c.number = '" + number + "'";
        int before = Integer.parseInt(AsOwner.asks(told));
        PlanView seen = plan(number);
        PlanView.Measure measure = seen.goals().get(0).measures().get(0);

        work.rewrite(number, seen.version(), seen.goals().get(0).id(), new NewGoal("reworded", List.of(
                new NewMeasure(measure.id(), measure.text(), Responsible.PARENTS, measure.person(), measure.dueOn()),
                new NewMeasure(null, "one more", Responsible.PUPIL, "secretname", measure.dueOn()))));

        assertThat(Integer.parseInt(AsOwner.asks(told))).isEqualTo(before + 2);
        assertThat(plan(number).goals().get(0).measures()).extracting(PlanView.Measure::text).containsExactly(measure.text(), "one more");
        assertThat(AsOwner.asks("select string_agg(encode(sealed, 'escape'), '') from narrative n join support_case c on c.id = n.case_id where c.number = '" + number
                + "'")).doesNotContain("reworded", "one more", "secretname");
    }

    @Test
    void dropsAMeasureWithoutWordsAndLeavesADoneOneAlone() throws SQLException {
        CaseNumber number = aPlannedCase();
        PlanView.Measure first = plan(number).goals().get(0).measures().get(0);
        work.done(number, plan(number).version(), first.id(), TODAY);
        work.rewrite(number, plan(number).version(), plan(number).goals().get(0).id(), new NewGoal("goal", List.of(
                new NewMeasure(first.id(), "changed afterwards", Responsible.PUPIL, null, first.dueOn()),
                new NewMeasure(null, "another", Responsible.PUPIL, null, first.dueOn()))));
        assertThat(plan(number).goals().get(0).measures()).extracting(PlanView.Measure::text).containsExactly("measure", "another");
        PlanView.Measure another = plan(number).goals().get(0).measures().get(1);

        work.rewrite(number, plan(number).version(), plan(number).goals().get(0).id(), new NewGoal("goal", List.of(
                new NewMeasure(another.id(), " ", null, null, null), new NewMeasure(null, "third", Responsible.NURSE, null, first.dueOn()))));

        assertThat(plan(number).goals().get(0).measures()).extracting(PlanView.Measure::text).containsExactly("measure", "third");
        assertThat(AsOwner.asks("select count(*) from todo where duty = 'PLAN_MEASURE' and done_at is null and subject in ('" + first.id() + "', '" + another.id() + "')"))
                .isEqualTo("0");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.done(number, plan(number).version(), first.id(), TODAY)).extracting(Refusal::key)
                .isEqualTo("plan.doneBefore");
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> work.done(number, plan(number).version(), another.id(), TODAY));
    }

    @Test
    void isAgreedAnewWhenItWasChanged() {
        CaseNumber number = aPlannedCase();
        work.agree(key(), number, new PlanWork.Agreement(plan(number).version(), TODAY, AgreementForm.SIGNED, "mother"));
        assertThat(plan(number).agreed()).isTrue();
        work.done(number, plan(number).version(), plan(number).goals().get(0).measures().get(0).id(), TODAY);
        assertThat(plan(number).agreed()).isTrue();

        work.add(key(), number, plan(number).version(), goal("another goal"));
        assertThat(plan(number).agreed()).isFalse();
        work.agree(key(), number, new PlanWork.Agreement(plan(number).version(), TODAY, AgreementForm.DECLINED, "mother"));
        assertThat(plan(number).agreed()).isFalse();
        assertThat(cases.view(number).confidence().chronicle()).extracting(ChronicleEntry::kind).contains("plan.drawn", "plan.agreedThen", "plan.declinedThen");
    }

    @Test
    void closesWithItsLastReviewAndNothingOfItWaits() throws SQLException {
        CaseNumber number = aPlannedCase();
        PlanView seen = plan(number);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.review(number, seen.version(), seen.firstTerm(), new NewReview(Map.of(), "said", ReviewDecision.GO_ON)))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("results"));
        var results = new HashMap<UUID, GoalResult>();
        seen.goals().forEach(goal -> results.put(goal.id(), GoalResult.PARTLY));

        work.review(number, seen.version(), seen.firstTerm(), new NewReview(results, "said in the review", ReviewDecision.GO_ON));

        PlanView closed = desk.list(number).get(0);
        assertThat(closed.closedOn()).isEqualTo(TODAY);
        assertThat(closed.goals()).extracting(PlanView.Goal::result).containsOnly(GoalResult.PARTLY);
        assertThat(closed.reviews().get(0).text()).isEqualTo("said in the review");
        assertThat(AsOwner.asks("select count(*) from todo where done_at is null and path = '/cases/" + number + "/plan'")).isEqualTo("0");
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> work.add(key(), number, closed.version(), goal("late")));
        desk.draw(key(), number, new NewPlan(null, term(), 1, null, null));
        assertThat(desk.list(number)).hasSize(2);
    }

    @Test
    void keepsATemplateOnlyWithoutTheChildsName() {
        CaseNumber number = aPlannedCase();
        work.add(key(), number, plan(number).version(), goal("Айданаға сенімділік беру"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.keepTemplate(key(), number, "own")).extracting(Refusal::key).isEqualTo("plan.templateNamesChild");
        UUID goal = plan(number).goals().get(1).id();
        work.rewrite(number, plan(number).version(), goal, goal("сенімділік беру"));

        UUID template = desk.keepTemplate(key(), number, "own");

        assertThat(desk.templates(number).get(0)).satisfies(line -> {
            assertThat(line.key()).isEqualTo(template.toString());
            assertThat(line.own()).isTrue();
        });
        CaseNumber other = aCase();
        assertThat(desk.templates(other)).noneMatch(TemplateLine::own);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.draw(key(), other, new NewPlan(null, term(), 1, template.toString(), "kk"))).extracting(Refusal::key)
                .isEqualTo("plan.templateUnknown");
    }

    @Test
    void refusesWhatDoesNotFitBesideTheField() {
        CaseNumber number = aPlannedCase();
        PlanView seen = plan(number);
        LocalDate beyond = seen.endsOn().plusDays(1);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.add(key(), number, seen.version(), new NewGoal(" ", List.of(
                new NewMeasure(null, "a", null, null, beyond), new NewMeasure(null, null, null, null, null), new NewMeasure(null, "c", Responsible.PUPIL, null, null)))))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field)
                        .containsExactly("goal", "responsible-0", "dueOn-0", "dueOn-2"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.done(number, seen.version(), seen.goals().get(0).measures().get(0).id(), TODAY.plusDays(1)));
    }

    @Test
    void refusesAClosedCaseAndHidesProgrammesFromOthers() {
        CaseNumber number = aPlannedCase();
        UUID id = plan(number).id();
        int version = plan(number).version();
        caseWork.close(number, cases.view(number).version(), Outcome.RESOLVED, "done");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.add(key(), number, version, goal("late"))).extracting(Refusal::key).isEqualTo("case.closed");

        given.aPsychologistOf(given.aSchool());
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.list(number));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.print(number, id));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> work.add(key(), number, version, goal("foreign")));
        given.aManager();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.list(number));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> work.add(key(), number, version, goal("foreign")));
    }

    @Test
    void isDrawnUpForTheNextSchoolYearAndMovesWithItsCalendar() throws SQLException {
        aNextSchoolYear();
        CaseNumber number = aCase();
        assertThat(desk.years()).extracting(SchoolYearFacts::startYear).hasSize(2).last().isEqualTo(NEXT);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.draw(key(), number, new NewPlan(NEXT + 1, 1, 1, null, null)))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("schoolYear"));

        desk.draw(key(), number, new NewPlan(NEXT, 1, 2, "BULLIED", "kk"));
        LocalDate before = plan(number).reviews().get(1).dueOn();
        AsOwner.does("update term set ends_on = ends_on - 14 where start_year = " + NEXT + " and number = 2");
        programmes();

        assertThat(plan(number).reviews().get(1).dueOn()).isEqualTo(before.minusDays(14));
        assertThat(due(number, 2)).isEqualTo(before.minusDays(14).toString());
        AsOwner.does("update term set ends_on = ends_on + 14 where start_year = " + NEXT + " and number = 2");
        programmes();
        assertThat(due(number, 2)).isEqualTo(before.toString());
    }

    /** The day on the to-do list for the review of a term. */
    private static String due(CaseNumber number, int term) throws SQLException {
        return AsOwner.asks("select cast(t.due_at at time zone 'Asia/Almaty' as date) from todo t join plan_review r on r.id = t.subject join support_case c on c.id = r.case_id"
                + " where c.number = '" + number + "' and r.term = " + term + " and t.done_at is null and r.due_on = cast(t.due_at at time zone 'Asia/Almaty' as date)");
    }

    private void programmes() {
        jobs.run(PlanCalendar.NAME, step::look);
        signIn.as(me, "test");
    }

    private static void aNextSchoolYear() throws SQLException {
        AsOwner.does("insert into school_year select " + NEXT + ", 0, starts_on + 365, ends_on + 365, null, null, 'test' from school_year where start_year = " + (NEXT - 1)
                + " on conflict do nothing");
        AsOwner.does("insert into term select " + NEXT + ", number, starts_on + 365, ends_on + 365 from term where start_year = " + (NEXT - 1) + " on conflict do nothing");
    }

    @Test
    void showsProgrammesInTheSameStatementsWhateverTheirSize() {
        CaseNumber number = aPlannedCase();
        long ofOne = statements.of(() -> desk.list(number));
        for (int i = 0; i < 4; i++) {
            work.add(key(), number, plan(number).version(), goal("goal " + i));
        }

        assertThat(statements.of(() -> desk.list(number))).isEqualTo(ofOne).isLessThanOrEqualTo(LIST);
    }

    private CaseNumber aCase() {
        UUID school = given.aSchool();
        me = given.aPsychologistOf(school);
        return given.aCase(given.aPupil(school));
    }

    /** With a programme for the term under way, or the next one, of one goal with one measure. */
    private CaseNumber aPlannedCase() {
        CaseNumber number = aCase();
        desk.draw(key(), number, new NewPlan(null, term(), 1, null, null));
        work.add(key(), number, plan(number).version(), goal("goal"));
        return number;
    }

    private PlanView plan(CaseNumber number) {
        return desk.list(number).stream().filter(PlanView::open).findFirst().orElseThrow();
    }

    private NewGoal goal(String text) {
        return new NewGoal(text, List.of(new NewMeasure(null, "measure", Responsible.CLASS_TEACHER, null, TODAY)));
    }

    /** The term under way, or the next one in holidays. */
    private static int term() {
        try {
            return Integer.parseInt(AsOwner.asks("select number from term where ends_on >= current_date order by ends_on limit 1"));
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
