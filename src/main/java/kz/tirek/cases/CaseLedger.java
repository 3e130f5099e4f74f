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
    @Inject CaseQueries queries;
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

    void step(SupportCase of, StepKind kind, String text) {
        queries.entityManager().persist(CaseStep.of(of.id(), kind, text, actor(), now()));
    }

    void risk(SupportCase of, StepKind kind, Risk before, String why) {
        queries.entityManager().persist(CaseStep.risk(of.id(), kind, before, of.risk(), why, actor(), now()));
    }

    void correction(SupportCase of, String field, String before, String after) {
        if (!before.equals(after)) {
            queries.entityManager().persist(CaseStep.correction(of.id(), field, before, after, actor(), now()));
        }
    }

    /** Files the written consent and puts the case under it. */
    void consent(SupportCase of, NewConsent paper) {
        of.consented(pupils.recordConsent(of.pupil().id(), paper), now());
        step(of, StepKind.CONSENT, paper.givenBy());
    }

    /** Notes the ground for acting without consent: who decided, why, until when. */
    void urgent(SupportCase of, UrgentGround ground) {
        var refusals = new Refusals();
        ground.check(refusals, today());
        refusals.throwIfAny();
        of.actUrgently(ground, now());
        step(of, StepKind.URGENT, ground.why());
    }

    void wrote(SupportCase of, Entry.Fields fields) {
        audit.note(Entry.wrote("case", of.id(), of.pupil().id(), fields));
    }
}
