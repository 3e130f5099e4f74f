package kz.tirek.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.SupportCase;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.shared.Time;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Todo;

/** Puts measures and reviews on the to-do list of who leads the case; a measure that is overdue goes to the Centre's manager after a while. */
@Dependent
class PlanDuties {
    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    @Inject Todo todo;
    @Inject Clocks clocks;

    void measure(SupportCase mine, PlanMeasure one) {
        Instant due = evening(one.dueOn());
        todo.due(mine.ownerId(), Duty.PLAN_MEASURE, one.id(), mine.id(), path(mine.number().value()), due, clocks.due(due, TargetCode.MEASURE_TO_MANAGER));
    }

    void review(SupportCase mine, PlanReview one) {
        review(mine.ownerId(), mine.id(), mine.number().value(), one.id(), one.dueOn());
    }

    void review(UUID owner, UUID caseId, String number, UUID review, LocalDate on) {
        todo.due(owner, Duty.PLAN_REVIEW, review, caseId, path(number), evening(on));
    }

    void settled(PlanMeasure one) {
        todo.settled(Duty.PLAN_MEASURE, one.id());
    }

    void settled(PlanReview one) {
        todo.settled(Duty.PLAN_REVIEW, one.id());
    }

    /** The programme is over: nothing of it waits any more. */
    void settled(List<PlanReview> reviews, List<PlanMeasure> measures) {
        reviews.stream().filter(one -> !one.held()).forEach(this::settled);
        measures.stream().filter(PlanMeasure::waits).forEach(this::settled);
    }

    private static String path(String number) {
        return "/cases/" + number + "/plan";
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(Time.ZONE).toInstant();
    }
}
