package kz.tirek.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.tirek.cases.SupportCase;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Told;

/** Writes goals and measures of a programme; what reads otherwise is told anew, the old words stay. */
@Dependent
class GoalPen {
    @Inject PlanQueries queries;
    @Inject PlanDuties duties;
    @Inject Narratives narratives;
    @Inject Clock clock;

    void add(UUID id, SupportCase mine, SupportPlan plan, NewGoal facts, int place) {
        UUID textAt = tell(mine, PlanGoal.TEXT, facts.text(), null);
        PlanGoal goal = new PlanGoal(id, plan, place, textAt);
        queries.entityManager().persist(goal);
        queries.entityManager().flush();
        facts.measures().stream().filter(one -> !one.blank()).forEach(one -> add(mine, goal, one, facts.measures().indexOf(one)));
    }

    void rewrite(SupportCase mine, SupportPlan plan, UUID goalId, NewGoal facts) {
        PlanGoal goal = queries.goal(goalId, plan.id()).orElseThrow(Absent::new);
        List<PlanMeasure> known = queries.measuresOf(goalId);
        var at = new ArrayList<>(known.stream().map(PlanMeasure::textAt).toList());
        at.add(goal.textAt());
        Told told = narratives.ofRows(mine.id(), at);
        if (!facts.text().equals(told.at(goal.textAt(), PlanGoal.TEXT))) {
            goal.reworded(tell(mine, PlanGoal.TEXT, facts.text(), null));
        }
        int place = known.size();
        for (NewMeasure one : facts.measures()) {
            if (one.id() != null) {
                change(mine, known.stream().filter(old -> old.id().equals(one.id())).findFirst().orElseThrow(Absent::new), one, told);
            } else if (!one.blank()) {
                add(mine, goal, one, place++);
            }
        }
    }

    private void add(SupportCase mine, PlanGoal goal, NewMeasure one, int place) {
        PlanMeasure measure = new PlanMeasure(Ids.next(), goal, mine.id(), place);
        measure.set(tell(mine, PlanMeasure.TEXT, one.text(), one.person()), one.responsible(), staff(mine, one), one.dueOn());
        queries.entityManager().persist(measure);
        duties.measure(mine, measure);
    }

    /** A measure that is done stays as it is. */
    private void change(SupportCase mine, PlanMeasure measure, NewMeasure one, Told told) {
        if (!measure.waits()) {
            return;
        }
        if (one.blank()) {
            measure.drop(LocalDate.now(clock));
            duties.settled(measure);
            return;
        }
        boolean same = one.text().equals(told.at(measure.textAt(), PlanMeasure.TEXT))
                && Objects.equals(blank(one.person()), told.at(measure.textAt(), PlanMeasure.PERSON));
        UUID textAt = same ? measure.textAt() : tell(mine, PlanMeasure.TEXT, one.text(), one.person());
        measure.set(textAt, one.responsible(), staff(mine, one), one.dueOn());
        duties.measure(mine, measure);
    }

    private UUID tell(SupportCase mine, String field, String text, String person) {
        UUID at = Ids.next();
        var texts = new HashMap<String, String>();
        texts.put(field, text);
        texts.put(PlanMeasure.PERSON, person);
        narratives.tell(mine.id(), at, texts);
        return at;
    }

    private static UUID staff(SupportCase mine, NewMeasure one) {
        return one.responsible() == Responsible.PSYCHOLOGIST ? mine.ownerId() : null;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
