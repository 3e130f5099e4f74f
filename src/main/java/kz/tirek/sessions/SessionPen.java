package kz.tirek.sessions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.appointments.Appointments;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.Handed;
import kz.tirek.cases.SupportCase;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Time;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Todo;
import kz.tirek.vault.Narratives;

/** Stores what a session's log was told, moves its case on and notes it in the audit. */
@Dependent
class SessionPen {
    @Inject SessionQueries queries;
    @Inject CasesUnderWay cases;
    @Inject Appointments appointments;
    @Inject Narratives narratives;
    @Inject AuditTrail audit;
    @Inject Todo todo;
    @Inject Clocks clocks;
    @Inject Actor actor;
    @Inject Clock clock;

    void store(UUID id, CaseNumber number, SessionFacts facts, boolean sign) {
        Optional<SupportCase> workable = cases.workable(number);
        if (workable.isPresent()) {
            store(id, workable.get(), facts, sign);
        } else {
            handIn(id, cases.handed().stream().filter(gone -> gone.number().equals(number.value())).findFirst().orElseThrow(Absent::new), facts);
        }
    }

    /** The case went to somebody else while the note was written: they get it, to finish and sign. */
    private void handIn(UUID id, Handed gone, SessionFacts facts) {
        if (facts.heldOn().isAfter(gone.on())) {
            throw Refusal.at("heldOn", "session.afterHandover", gone.ownerName());
        }
        queries.entityManager().persist(SupportSession.handIn(id, gone, actor.id(), facts, clock.instant()));
        narratives.tell(gone.caseId(), id, texts(facts));
        todo.due(gone.owner(), Duty.NOTE_MISSING, id, gone.caseId(), "/sessions/" + id, clocks.due(clock.instant(), TargetCode.NOTE_MISSING));
        audit.note(Entry.wrote("session", id, null, Fields.NARRATIVE).because("handover"));
    }

    private void store(UUID id, SupportCase mine, SessionFacts facts, boolean sign) {
        if (facts.heldOn().isBefore(mine.openedOn())) {
            throw Refusal.at("heldOn", "session.beforeCase");
        }
        cases.met(mine, facts.heldOn(), facts.kind().scope(), facts.followUpOn(), id);
        SupportSession session = SupportSession.log(id, mine.id(), actor.id(), facts, clock.instant());
        if (sign) {
            session.sign(facts, clock.instant());
        }
        queries.entityManager().persist(session);
        if (!sign) {
            Instant held = facts.heldOn().atTime(facts.startedAt()).plusMinutes(facts.minutes()).atZone(Time.ZONE).toInstant();
            todo.due(actor.id(), Duty.NOTE_MISSING, id, mine.id(), "/sessions/" + id, clocks.due(held, TargetCode.NOTE_MISSING));
        }
        narratives.tell(mine.id(), id, texts(facts));
        audit.note(Entry.wrote("session", id, mine.pupil().id(), Fields.NARRATIVE));
    }

    /** A note that is handed in is another's to sign: of the appointment nothing is left to do. */
    void storeFrom(UUID appointment, UUID id, CaseNumber number, SessionFacts facts, boolean sign) {
        store(id, number, facts, sign);
        queries.entityManager().flush();
        SupportSession session = queries.entityManager().find(SupportSession.class, id);
        appointments.held(appointment, id, session.caseId(), sign || !session.authorId().equals(actor.id()));
    }

    void rewrite(SupportSession session, SessionFacts facts, boolean sign) {
        session.write(facts);
        // the texts stand elsewhere: without this a change of them alone would leave the version as it was
        queries.entityManager().lock(session, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        narratives.rewrite(session.caseId(), session.id(), texts(facts));
        if (sign) {
            session.sign(facts, clock.instant());
            todo.settled(Duty.NOTE_MISSING, session.id());
            appointments.noted(session.id());
        }
        wrote(session);
    }

    void add(SessionAddendum addendum, SupportSession session, String text) {
        queries.entityManager().persist(addendum);
        narratives.tell(session.caseId(), addendum.id(), Map.of(SessionAddendum.TEXT, text));
        wrote(session);
    }

    private static Map<String, String> texts(SessionFacts facts) {
        var texts = new HashMap<String, String>();
        texts.put(SupportSession.NOTE, facts.note());
        texts.put(SupportSession.NEXT, facts.nextStep());
        return texts;
    }

    private void wrote(SupportSession session) {
        audit.note(Entry.wrote("session", session.id(), null, Fields.NARRATIVE));
    }
}
