package kz.tirek.risk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.Risk;
import kz.tirek.cases.SupportCase;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Time;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Todo;
import kz.tirek.vault.Narratives;

/** Files assessments and plans, moves the case's risk, and puts down what is due because of it. */
@Dependent
class RiskPen {
    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    @Inject RiskQueries queries;
    @Inject ReviewDays reviews;
    @Inject CasesUnderWay cases;
    @Inject Narratives narratives;
    @Inject Clocks clocks;
    @Inject Todo todo;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    void assess(UUID id, SupportCase mine, NewAssessment facts) {
        cases.assessed(mine, facts.overall(), facts.why());
        Instant now = clock.instant();
        LocalDate reviewOn = facts.reviewOn() == null ? reviews.of(facts.overall(), now) : facts.reviewOn();
        queries.entityManager().persist(RiskAssessment.of(id, mine.id(), facts, reviewOn, actor.id(), now));
        var texts = new HashMap<String, String>();
        texts.put(RiskAssessment.RISKS, facts.risksTold());
        texts.put(RiskAssessment.PROTECTS, facts.protectsTold());
        texts.put(RiskAssessment.WHY, facts.why());
        texts.put(RiskAssessment.BY, facts.decidedBy());
        texts.put(RiskAssessment.DECISION, facts.decision());
        narratives.tell(mine.id(), id, texts);
        String path = path(mine);
        todo.due(mine.ownerId(), Duty.RISK_REVIEW, mine.id(), mine.id(), path, reviewOn.atTime(END_OF_DAY).atZone(Time.ZONE).toInstant());
        if (facts.overall() == Risk.CRITICAL) {
            todo.due(mine.ownerId(), Duty.SAFETY_PLAN, mine.id(), mine.id(), path, clocks.due(now, TargetCode.SAFETY_PLAN));
        }
        audit.note(Entry.wrote("risk", id, mine.pupil().id(), Fields.NARRATIVE));
    }

    void plan(UUID id, SupportCase mine, SafetyWords words) {
        if (!mine.status().underWay()) {
            throw Refusal.of("case.closed");
        }
        queries.entityManager().persist(new SafetyPlan(id, mine.id(), actor.id(), clock.instant()));
        narratives.tell(mine.id(), id, words.texts());
        todo.settled(Duty.SAFETY_PLAN, mine.id());
        audit.note(Entry.wrote("safety-plan", id, mine.pupil().id(), Fields.NARRATIVE));
    }

    private static String path(SupportCase mine) {
        return "/cases/" + mine.number() + "/risk";
    }
}
