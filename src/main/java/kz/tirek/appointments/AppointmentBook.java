package kz.tirek.appointments;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.directory.DayOff;
import kz.tirek.directory.NoLessons;
import kz.tirek.directory.SchoolCalendar;
import kz.tirek.directory.Schools;
import kz.tirek.people.Pupil;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusals;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Told;
import org.hibernate.query.Page;

/** Shows a person their own appointments. */
@Work
public class AppointmentBook {
    private static final int MOST_DAYS = 62;
    private static final int MOST = 500;
    private static final int MONTHS_BACK = 3;

    @Inject AppointmentQueries queries;
    @Inject AppointmentPen pen;
    @Inject Schools schools;
    @Inject Narratives narratives;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * The actor's appointments from one day to another, both included, by time. One statement.
     *
     * @throws kz.tirek.shared.Refusal at {@code from} or {@code to} when one is missing or they lie more than 62 days apart
     */
    @Requires(Permission.APPOINTMENT_WORK)
    public List<AppointmentLine> between(LocalDate from, LocalDate to) {
        new Refusals().require(from, "from").require(to, "to")
                .check(from == null || to == null || Math.abs(ChronoUnit.DAYS.between(from, to)) <= MOST_DAYS, "to", "appointment.tooLong", MOST_DAYS).throwIfAny();
        return listed(queries.between(actor.id(), from, to, Page.first(MOST)));
    }

    /** Those that are over and of which nothing says what came of them, the oldest first; of the last three months, {@code most} at most. One statement. */
    @Requires(Permission.APPOINTMENT_WORK)
    public List<AppointmentLine> withoutNote(int most) {
        LocalDate today = LocalDate.now(clock);
        LocalDateTime now = LocalDateTime.now(clock);
        List<Object[]> rows = queries.maybeWithoutNote(actor.id(), today.minusMonths(MONTHS_BACK), today, Page.first(MOST)).stream()
                .filter(row -> ((Appointment) row[0]).lacksNote(now)).limit(most).toList();
        return listed(rows);
    }

    /** The holidays from one day to another, both included: what a calendar marks. */
    @Requires(Permission.APPOINTMENT_WORK)
    public List<DayOff> holidays(LocalDate from, LocalDate to) {
        SchoolCalendar calendar = schools.calendar();
        return from.datesUntil(to.plusDays(1)).map(day -> calendar.off(day, null)).flatMap(Optional::stream)
                .filter(off -> off.why() == NoLessons.HOLIDAY || off.why() == NoLessons.MOVED).toList();
    }

    /** @throws Absent unless it is the actor's own */
    @Requires(Permission.APPOINTMENT_WORK)
    public AppointmentView view(UUID id) {
        Object[] row = queries.one(id, actor.id()).stream().findFirst().orElseThrow(Absent::new);
        Appointment own = (Appointment) row[0];
        Told told = own.caseId() == null ? Told.NOTHING : narratives.ofRow(id);
        audit.note(Entry.read(AppointmentPen.KIND, id, own.pupilId(), own.caseId() == null ? Fields.IDENTITY : Fields.NARRATIVE));
        String about = own.caseId() == null ? pen.about(own) : told.at(id, Appointment.ABOUT);
        String words = own.caseId() == null ? pen.wordsOf(own) : told.at(id, Appointment.WORDS);
        long following = queries.countFollowing(own.seriesId(), actor.id(), own.span().day());
        boolean begun = !own.span().day().atTime(own.span().startsAt()).isAfter(LocalDateTime.now(clock));
        return new AppointmentView(line(row), own.version(), own.pupilId(), own.span().minutes(), own.shift(), about, own.why(), words, following, begun);
    }

    private List<AppointmentLine> listed(List<Object[]> rows) {
        audit.note(Entry.listed(AppointmentPen.KIND, rows.size(), Fields.IDENTITY));
        return rows.stream().map(this::line).toList();
    }

    private AppointmentLine line(Object[] row) {
        Appointment one = (Appointment) row[0];
        Pupil pupil = (Pupil) row[2];
        Span span = one.span();
        return new AppointmentLine(one.id(), span.day(), span.startsAt(), span.endsAt(), one.whom(), one.place(), one.state(), (String) row[1],
                pupil == null ? null : pupil.fullName(), pupil == null ? null : pupil.classLabel(), one.pupilId() == null ? pen.about(one) : null,
                one.sessionId(), one.lacksNote(LocalDateTime.now(clock)));
    }
}
