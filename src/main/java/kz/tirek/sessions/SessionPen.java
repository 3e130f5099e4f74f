package kz.tirek.sessions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.shared.Refusal;

/** Stores what a session's log was told, moves its case on and notes it in the audit. */
@Dependent
class SessionPen {
    @Inject SessionQueries queries;
    @Inject CasesUnderWay cases;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    void store(UUID id, CaseNumber number, SessionFacts facts, boolean sign) {
        SupportCase mine = cases.mine(number);
        if (facts.heldOn().isBefore(mine.openedOn())) {
            throw Refusal.at("heldOn", "session.beforeCase");
        }
        cases.met(mine, facts.heldOn(), facts.kind().scope(), facts.followUpOn(), facts.nextStep());
        SupportSession session = SupportSession.log(id, mine.id(), actor.id(), facts, clock.instant());
        if (sign) {
            session.sign(clock.instant());
        }
        queries.entityManager().persist(session);
        audit.note(Entry.wrote("session", id, mine.pupil().id(), Fields.NARRATIVE));
    }

    void rewrite(SupportSession session, SessionFacts facts, boolean sign) {
        session.write(facts);
        if (sign) {
            session.sign(clock.instant());
        }
        wrote(session);
    }

    void wrote(SupportSession session) {
        audit.note(Entry.wrote("session", session.id(), null, Fields.NARRATIVE));
    }
}
