package kz.tirek.appointments;

import jakarta.inject.Inject;
import java.util.List;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Refusals;

/** When the shifts have lessons at a person's schools: the directory does not know it of classes, so each says it for theirs. */
@Work
public class Shifts {
    @Inject AppointmentQueries queries;
    @Inject ShiftBook book;
    @Inject AuditTrail audit;
    @Inject Actor actor;

    /** The three shifts, usual hours where the person said nothing. */
    @Requires(Permission.APPOINTMENT_WORK)
    public List<Hours> hours() {
        return book.all();
    }

    /** @throws kz.tirek.shared.Refusal at {@code shift1}, {@code shift2}, {@code shift3} when one has no hours or ends before it begins */
    @Requires(Permission.APPOINTMENT_WORK)
    public void say(List<Hours> hours) {
        var refusals = new Refusals();
        for (Hours one : hours) {
            String field = "shift" + one.shift();
            refusals.check(one.startsAt() != null && one.endsAt() != null, field, "shared.required")
                    .check(one.startsAt() == null || one.endsAt() == null || one.startsAt().isBefore(one.endsAt()), field, "period.endsBeforeStart");
        }
        refusals.throwIfAny();
        hours.forEach(one -> queries.entityManager().merge(ShiftHours.of(actor.id(), one)));
        audit.note(new Entry(Entry.Action.WRITE, "shiftHours", null, null, Fields.DIRECTORY, hours.size(), "own"));
    }
}
