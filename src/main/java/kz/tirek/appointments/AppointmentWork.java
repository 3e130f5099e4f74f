package kz.tirek.appointments;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Stale;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Todo;

/** Moves, cancels and settles a person's own appointments, one, or it and those of its series that follow; and takes that back. */
@Work
public class AppointmentWork {
    @Inject AppointmentQueries queries;
    @Inject AppointmentPen pen;
    @Inject Moving moving;
    @Inject Todo todo;
    @Inject Actor actor;
    @Inject Clock clock;

    /** What would come of moving; nothing is stored. */
    @Requires(Permission.APPOINTMENT_WORK)
    public Preview previewMove(UUID id, Move to) {
        to.check();
        Appointment own = own(id);
        return moving.preview(own, to, following(own, to.following()));
    }

    /**
     * Moves it, and those that follow by as many days to the same time; one of these that would come onto a day without lessons is cancelled.
     *
     * @throws kz.tirek.shared.Refusal at {@code day}, {@code startsAt}, {@code minutes}; {@code appointment.over} when it was held, missed or cancelled
     * @throws Stale when it was changed since {@code seen}
     */
    @Requires(Permission.APPOINTMENT_WORK)
    public void move(UUID id, int seen, Move to) {
        to.check();
        Appointment own = seen(id, seen);
        int moved = moving.move(own, to, following(own, to.following()));
        settled(own, moved);
    }

    /**
     * Cancels it.
     *
     * @param words beside the reason, in confidence; may be empty
     * @param following whether those of its series that follow are cancelled too
     */
    @Requires(Permission.APPOINTMENT_WORK)
    public void cancel(UUID id, int seen, NotHeld why, String words, boolean following) {
        check(why, words);
        Appointment own = seen(id, seen);
        List<Appointment> all = new ArrayList<>(List.of(own));
        all.addAll(following(own, following));
        Instant now = clock.instant();
        all.forEach(one -> one.cancel(why, now));
        pen.words(own, words);
        settled(own, all.size());
    }

    /** The other side did not come. @throws kz.tirek.shared.Refusal {@code appointment.notYet} before it begins */
    @Requires(Permission.APPOINTMENT_WORK)
    public void miss(UUID id, int seen, NotHeld why, String words) {
        check(why, words);
        Appointment own = seen(id, seen);
        own.miss(why, clock.instant(), LocalDateTime.now(clock));
        pen.words(own, words);
        settled(own, 1);
    }

    /** It was held, and no session of a case tells of it. @throws kz.tirek.shared.Refusal {@code appointment.notYet} before it begins */
    @Requires(Permission.APPOINTMENT_WORK)
    public void held(UUID id, int seen) {
        Appointment own = seen(id, seen);
        own.held(clock.instant(), LocalDateTime.now(clock));
        settled(own, 1);
    }

    /**
     * That it was held, missed or cancelled was a mistake: it is planned again, and so are those that were cancelled with it.
     *
     * @throws kz.tirek.shared.Refusal {@code appointment.notTakenBack} when it is planned, or became a session
     */
    @Requires(Permission.APPOINTMENT_WORK)
    public void takeBack(UUID id, int seen) {
        Appointment own = seen(id, seen);
        List<Appointment> all = queries.endedWith(own.seriesId(), actor.id(), own.state(), own.changedAt(), id);
        all.add(own);
        Instant now = clock.instant();
        all.forEach(one -> one.takeBack(now));
        pen.words(own, null);
        pen.changed(own, all.size());
    }

    private static void check(NotHeld why, String words) {
        new Refusals().require(why, "why")
                .check(words == null || words.length() <= NewAppointment.MOST_TEXT, "words", "shared.tooLong", NewAppointment.MOST_TEXT).throwIfAny();
    }

    /** Whatever waited for the appointment itself waits no longer. */
    private void settled(Appointment own, int count) {
        todo.settled(Duty.NOTE_MISSING, own.id());
        pen.changed(own, count);
    }

    private List<Appointment> following(Appointment own, boolean wanted) {
        return wanted ? queries.following(own.seriesId(), actor.id(), own.span().day()) : List.of();
    }

    private Appointment seen(UUID id, int seen) {
        Appointment own = own(id);
        Stale.unless(own.version(), seen);
        return own;
    }

    private Appointment own(UUID id) {
        return queries.own(id, actor.id()).orElseThrow(Absent::new);
    }
}
