package kz.tirek.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.SupportCase;
import kz.tirek.directory.OfficialCalendar;
import kz.tirek.directory.Schools;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Told;

/** Takes programmes out to be read; the days of reviews are those of the official calendar as it stands. */
@Dependent
class PlanShelf {
    @Inject PlanQueries queries;
    @Inject Schools schools;
    @Inject OfficialCalendar calendar;
    @Inject Narratives narratives;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** Everything that belongs to the programmes of a case. */
    private record Rows(List<PlanGoal> goals, List<PlanMeasure> measures, List<PlanReview> reviews, List<PlanAgreement> agreements) {
        List<UUID> texts() {
            return Stream.of(goals.stream().map(PlanGoal::textAt), measures.stream().map(PlanMeasure::textAt), reviews.stream().map(PlanReview::id),
                    agreements.stream().map(PlanAgreement::id)).flatMap(ids -> ids).toList();
        }
    }

    /** Newest first; notes the reading. */
    List<PlanView> plans(SupportCase of) {
        List<Object[]> plans = queries.ofCase(of.id());
        audit.note(Entry.read("plan", of.id(), of.pupil().id(), Fields.NARRATIVE));
        if (plans.isEmpty()) {
            return List.of();
        }
        var rows = new Rows(queries.goals(of.id()), queries.measures(of.id()), queries.reviews(of.id()), queries.agreements(of.id()));
        Told told = narratives.ofRows(of.id(), rows.texts());
        return plans.stream().map(row -> view((SupportPlan) row[0], (String) row[1], rows, told)).toList();
    }

    /** The terms of a programme as the calendar has them. */
    PlanTerms terms(SupportPlan plan) {
        return new PlanTerms(schools.year(plan.schoolYear()).orElseThrow(), plan.firstTerm(), plan.terms());
    }

    private PlanView view(SupportPlan plan, String by, Rows rows, Told told) {
        PlanTerms terms = terms(plan);
        PlanAgreement last = rows.agreements.stream().filter(one -> one.planId().equals(plan.id())).findFirst().orElse(null);
        boolean agreed = last != null && last.form() != AgreementForm.DECLINED && !last.notedAt().isBefore(plan.changedAt());
        return new PlanView(plan.id(), plan.version(), plan.schoolYear(), plan.firstTerm(), plan.terms(), terms.startsOn(), terms.endsOn(), by, plan.drawnAt(),
                plan.closedOn(), rows.goals.stream().filter(goal -> goal.planId().equals(plan.id())).map(goal -> goal(goal, rows, told)).toList(),
                rows.reviews.stream().filter(review -> review.planId().equals(plan.id())).map(review -> review(review, terms, told)).toList(),
                last == null ? null : new PlanView.Agreement(last.agreedOn(), last.form(), told.at(last.id(), PlanAgreement.BY)), agreed);
    }

    private PlanView.Goal goal(PlanGoal goal, Rows rows, Told told) {
        return new PlanView.Goal(goal.id(), told.at(goal.textAt(), PlanGoal.TEXT), goal.result(), rows.measures.stream()
                .filter(measure -> measure.goalId().equals(goal.id()) && !measure.dropped()).map(measure -> measure(measure, told)).toList());
    }

    private PlanView.Measure measure(PlanMeasure one, Told told) {
        return new PlanView.Measure(one.id(), told.at(one.textAt(), PlanMeasure.TEXT), one.responsible(), told.at(one.textAt(), PlanMeasure.PERSON), one.dueOn(),
                one.doneOn(), one.waits() && one.dueOn().isBefore(LocalDate.now(clock)));
    }

    private PlanView.Review review(PlanReview one, PlanTerms terms, Told told) {
        LocalDate due = one.held() ? one.dueOn() : PlanTerms.reviewOn(terms.year().term(one.term()), calendar.days());
        return new PlanView.Review(one.id(), one.term(), due, one.heldOn(), one.decision(), told.at(one.id(), PlanReview.TEXT));
    }
}
