package kz.tirek.appointments;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.directory.SchoolCalendar;
import kz.tirek.directory.Schools;
import kz.tirek.shared.Ids;

/** Makes appointments, once or repeating; shows first what would come of them. */
@Work
public class AppointmentPlanning {
    @Inject Children children;
    @Inject Schools schools;
    @Inject Conflicts conflicts;
    @Inject AppointmentPen pen;
    @Inject Once once;

    /**
     * What would come of it; nothing is stored.
     *
     * @throws kz.tirek.shared.Refusal as {@link #make}
     */
    @Requires(Permission.APPOINTMENT_WORK)
    public Preview preview(NewAppointment wanted) {
        wanted.check();
        Child child = children.of(wanted);
        SchoolCalendar calendar = schools.calendar();
        Plan plan = Plan.of(wanted, calendar, child.grade());
        List<Span> spans = plan.days().stream().map(day -> new Span(day, wanted.startsAt(), wanted.minutes())).toList();
        return new Preview(plan.days(), plan.skipped(), conflicts.of(spans, wanted.shift(), child.grade(), calendar, Set.of()));
    }

    /**
     * Makes the appointment, or all of a series; holidays and breaks are left out of a series. Nothing that stands against it keeps it from being made.
     *
     * @param requestKey the same key makes one only, however often it arrives
     * @return id of the first one
     * @throws kz.tirek.shared.Refusal at {@code whom}, {@code caseNumber}, {@code day}, {@code startsAt}, {@code minutes}, {@code place}, {@code shift},
     *     {@code about}, {@code repeat}, {@code until}
     */
    @Requires(Permission.APPOINTMENT_WORK)
    public UUID make(UUID requestKey, NewAppointment wanted) {
        wanted.check();
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            Child child = children.of(wanted);
            pen.plan(id, wanted, child, Plan.of(wanted, schools.calendar(), child.grade()).days());
        }
        return id;
    }
}
