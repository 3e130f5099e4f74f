package kz.tirek.plans;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Stale;

/** Works on the individual programme that is under way; each change tells of the version that the person saw. */
@Work
public class PlanWork {
    private static final int MOST_GOALS = 12;
    private static final int MOST_TEXT = 4000;
    private static final int MOST_NAME = 200;

    @Inject PlanQueries queries;
    @Inject PlanShelf shelf;
    @Inject PlanPen pen;
    @Inject GoalPen goals;
    @Inject CasesUnderWay cases;
    @Inject Once once;
    @Inject Clock clock;

    /**
     * What parents said to a programme.
     *
     * @param by who agreed or declined
     */
    public record Agreement(int version, LocalDate on, AgreementForm form, String by) {}

    /** Adds a goal with measures. @return its id; the same for the same request key @throws Stale when somebody changed the programme since {@code seen} */
    @Requires(Permission.CASE_WORK)
    public UUID add(UUID requestKey, CaseNumber number, int seen, NewGoal facts) {
        SupportCase mine = cases.mine(number);
        SupportPlan plan = open(mine);
        PlanTerms terms = shelf.terms(plan);
        facts.check(terms);
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            Stale.unless(plan.version(), seen);
            long place = queries.countGoals(plan.id());
            if (place >= MOST_GOALS) {
                throw Refusal.at("goal", "plan.goalsTooMany", MOST_GOALS);
            }
            goals.add(id, mine, plan, facts, (int) place);
            pen.changed(mine, plan, terms);
        }
        return id;
    }

    /** Words a goal and its measures anew; the old words stay. @throws Stale when somebody changed the programme since {@code seen} */
    @Requires(Permission.CASE_WORK)
    public void rewrite(CaseNumber number, int seen, UUID goal, NewGoal facts) {
        SupportCase mine = cases.mine(number);
        SupportPlan plan = open(mine);
        PlanTerms terms = shelf.terms(plan);
        facts.check(terms);
        Stale.unless(plan.version(), seen);
        goals.rewrite(mine, plan, goal, facts);
        pen.changed(mine, plan, terms);
    }

    /** A measure was carried out. */
    @Requires(Permission.CASE_WORK)
    public void done(CaseNumber number, int seen, UUID measure, LocalDate on) {
        SupportCase mine = cases.mine(number);
        LocalDate today = LocalDate.now(clock);
        new Refusals().require(on, "doneOn").check(on == null || !on.isAfter(today), "doneOn", "plan.doneInFuture").throwIfAny();
        pen.done(mine, seen(open(mine), seen), measure, on);
    }

    /** Parents agreed to the programme as it stands, or declined. */
    @Requires(Permission.CASE_WORK)
    public void agree(UUID requestKey, CaseNumber number, Agreement said) {
        SupportCase mine = cases.mine(number);
        new Refusals().require(said.on(), "agreedOn").require(said.form(), "agreedForm").require(said.by(), "agreedBy")
                .check(said.on() == null || !said.on().isAfter(LocalDate.now(clock)), "agreedOn", "plan.agreedInFuture")
                .check(said.by() == null || said.by().length() <= MOST_NAME, "agreedBy", "shared.tooLong", MOST_NAME).throwIfAny();
        SupportPlan plan = open(mine);
        UUID fresh = Ids.next();
        if (once.claim(requestKey, fresh).equals(fresh)) {
            if (queries.countGoals(plan.id()) == 0) {
                throw Refusal.of("plan.goalsMissing");
            }
            pen.agree(fresh, mine, seen(plan, said.version()), said.on(), said.form(), said.by());
        }
    }

    /** Holds the review of a term; the last one, or one that completes it, closes the programme. */
    @Requires(Permission.CASE_WORK)
    public void review(CaseNumber number, int seen, int term, NewReview facts) {
        SupportCase mine = cases.mine(number);
        SupportPlan plan = open(mine);
        PlanReview review = queries.reviewsOf(plan.id()).stream().filter(one -> one.term() == term).findFirst().orElseThrow(Absent::new);
        long rated = queries.goals(mine.id()).stream().filter(goal -> goal.planId().equals(plan.id()) && facts.results().containsKey(goal.id())).count();
        new Refusals().require(facts.text(), "review").require(facts.decision(), "decision")
                .check(facts.text() == null || facts.text().length() <= MOST_TEXT, "review", "shared.tooLong", MOST_TEXT)
                .check(rated == queries.countGoals(plan.id()) && rated == facts.results().size(), "results", "plan.resultsMissing")
                .check(!shelf.terms(plan).year().term(term).startsOn().isAfter(LocalDate.now(clock)), "review", "plan.reviewEarly").throwIfAny();
        pen.review(mine, seen(plan, seen), review, facts);
    }

    private SupportPlan open(SupportCase mine) {
        if (!mine.status().underWay()) {
            throw Refusal.of("case.closed");
        }
        return queries.open(mine.id()).orElseThrow(Absent::new);
    }

    private static SupportPlan seen(SupportPlan plan, int version) {
        Stale.unless(plan.version(), version);
        return plan;
    }
}
