package kz.tirek.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusal;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Todo;

/** Appointments for the work of features above that write down what came of them, inside their transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Appointments {
    @Inject AppointmentQueries queries;
    @Inject AppointmentPen pen;
    @Inject Todo todo;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * The actor's own appointment became a session.
     *
     * @param caseId of the session: an appointment of another case did not become it
     * @param signed whether the note is finished
     * @throws Absent unless it is the actor's @throws Refusal {@code appointment.over} when it was settled before
     */
    public void held(UUID id, UUID session, UUID caseId, boolean signed) {
        Appointment own = queries.own(id, actor.id()).orElseThrow(Absent::new);
        if (own.caseId() != null && !own.caseId().equals(caseId)) {
            throw Refusal.at("caseNumber", "appointment.otherCase");
        }
        own.held(session, signed, clock.instant());
        todo.settled(Duty.NOTE_MISSING, id);
        pen.changed(own, 1);
    }

    /** The actor's own appointment was held and is written down elsewhere than in a case. @throws Absent unless it is the actor's */
    public void heldElsewhere(UUID id) {
        Appointment own = queries.own(id, actor.id()).orElseThrow(Absent::new);
        own.held(clock.instant(), LocalDateTime.now(clock));
        todo.settled(Duty.NOTE_MISSING, id);
        pen.changed(own, 1);
    }

    /** The note of a session was signed: the appointment that it came from, when there was one, lacks nothing. */
    public void noted(UUID session) {
queries.noted(session, clock.instant());
    }
}
