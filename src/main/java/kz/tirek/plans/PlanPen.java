package kz.tirek.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.SupportCase;
import kz.tirek.directory.OfficialCalendar;
import kz.tirek.directory.Term;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.vault.Narratives;

/** Writes programmes: draws them up, has them agreed and reviewed, and notes it in the audit. Goals are written by {@link GoalPen}. */
@Dependent
class PlanPen {
    @Inject PlanQueries queries;
    @Inject PlanDuties duties;
    @Inject GoalPen goals;
    @Inject OfficialCalendar calendar;
    @Inject Narratives narratives;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    void draw(UUID id, SupportCase mine, PlanTerms terms, List<Pattern> patterns) {
        SupportPlan plan = SupportPlan.draw(id, mine.id(), terms, actor.id(), clock.instant());
        queries.entityManager().persist(plan);
        queries.entityManager().flush();
        for (Term term : terms.terms()) {
            PlanReview review = new PlanReview(Ids.next(), plan, term.number(), PlanTerms.reviewOn(term, calendar.days()));
            queries.entityManager().persist(review);
            duties.review(mine, review);
        }
        LocalDate today = LocalDate.now(clock);
        for (Pattern pattern : patterns) {
            List<NewMeasure> measures = pattern.steps().stream()
                    .map(step -> new NewMeasure(null, step.text(), step.responsible(), null, terms.dayWithin(today, step.days(), calendar.days()))).toList();
            goals.add(Ids.next(), mine, plan, new NewGoal(pattern.goal(), measures), patterns.indexOf(pattern));
        }
        wrote(mine, plan);
    }

    /** Goals or measures changed; reviews move with the calendar at once, where the job has not been yet. */
    void changed(SupportCase mine, SupportPlan plan, PlanTerms terms) {
        plan.changed(clock.instant());
        for (PlanReview review : queries.reviewsOf(plan.id())) {
            LocalDate day = PlanTerms.reviewOn(terms.year().term(review.term()), calendar.days());
            if (!review.held() && !review.dueOn().equals(day)) {
                review.move(day);
                duties.review(mine, review);
            }
        }
        wrote(mine, plan);
    }

    void agree(UUID id, SupportCase mine, SupportPlan plan, LocalDate on, AgreementForm form, String by) {
        touch(plan);
        queries.entityManager().persist(new PlanAgreement(id, plan, on, form, actor.id(), clock.instant()));
        narratives.tell(mine.id(), id, Map.of(PlanAgreement.BY, by));
        wrote(mine, plan);
    }

    void done(SupportCase mine, SupportPlan plan, UUID measureId, LocalDate on) {
        touch(plan);
        PlanMeasure measure = queries.measure(measureId, plan.id()).filter(one -> !one.dropped()).orElseThrow(Absent::new);
        measure.done(on, actor.id());
        duties.settled(measure);
        wrote(mine, plan);
    }

    void review(SupportCase mine, SupportPlan plan, PlanReview review, NewReview facts) {
        touch(plan);
        LocalDate today = LocalDate.now(clock);
        review.hold(facts.decision(), today, actor.id());
        facts.results().forEach((goal, result) -> queries.goal(goal, plan.id()).orElseThrow(Absent::new).came(result));
        narratives.tell(mine.id(), review.id(), Map.of(PlanReview.TEXT, facts.text()));
        duties.settled(review);
        if (facts.decision() == ReviewDecision.COMPLETE || queries.reviewsOf(plan.id()).stream().allMatch(PlanReview::held)) {
            plan.close(today);
            duties.settled(queries.reviewsOf(plan.id()), queries.measures(mine.id()));
        }
        wrote(mine, plan);
    }

    /** Whoever read it before has an old version from now on. */
    private void touch(SupportPlan plan) {
        plan.requireOpen();
        queries.entityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private void wrote(SupportCase mine, SupportPlan plan) {
        audit.note(Entry.wrote("plan", plan.id(), mine.pupil().id(), Fields.NARRATIVE));
    }
}
