package kz.tirek.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.people.NewConsent;
import kz.tirek.people.Pupils;
import kz.tirek.shared.Refusals;

/** Writes what happens to a case into its chronology and the audit, with who and when. */
@Dependent
class CaseLedger {
    @Inject CasePen pen;
    @Inject Pupils pupils;
    @Inject AuditTrail audit;
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

    void wrote(SupportCase of, Entry.Fields fields) {
        audit.note(Entry.wrote("case", of.id(), of.pupil().id(), fields));
    }
}
