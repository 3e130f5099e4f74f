package kz.tirek.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.people.NewConsent;
import kz.tirek.people.Pupils;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Time;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Todo;

/** Writes what happens to a case into its chronology and the audit, with who and when. */
@Dependent
class CaseLedger {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Inject CasePen pen;
    @Inject Pupils pupils;
    @Inject AuditTrail audit;
    @Inject Todo todo;
    @Inject Actor actor;
    @Inject Clock clock;

    UUID actor() {
        return actor.id();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Files the written consent and puts the case under it. */
    void consent(SupportCase of, NewConsent paper) {
        of.consented(pupils.recordConsent(of.pupil().id(), paper), now());
        pen.step(of, StepKind.CONSENT, paper.givenBy());
    }

    /** Notes the ground for acting without consent: who decided, why, until when. */
    void urgent(SupportCase of, UrgentGround ground) {
        var refusals = new Refusals();
        ground.check(refusals, today());
        refusals.throwIfAny();
        of.actUrgently(ground.until(), pen.urgent(of, ground), now());
    }

    /** Puts the day of the next contact on the to-do list of the case's psychologist, or takes it off. */
    void followUp(SupportCase of) {
        if (of.followUpOn() == null) {
            todo.settled(Duty.FOLLOW_UP, of.id());
        } else {
            Instant due = of.followUpOn().atTime(LAST_MINUTE).atZone(Time.ZONE).toInstant();
            todo.due(of.ownerId(), Duty.FOLLOW_UP, of.id(), of.id(), "/cases/" + of.number().value(), due);
        }
    }

    void wrote(SupportCase of, Entry.Fields fields) {
        audit.note(Entry.wrote("case", of.id(), of.pupil().id(), fields));
    }
}
