package kz.tirek.appointments;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.hibernate.query.Page;

/** Reads of appointments, always of one person or one case. */
interface AppointmentQueries {
    EntityManager entityManager();

    @HQL("select a from Appointment a where a.id = :id and a.staffId = :staff")
    Optional<Appointment> own(UUID id, UUID staff);

    /** Appointment, number of its case, its pupil; the last two may be missing. */
    @HQL("""
        select a, c.number, p from Appointment a left join SupportCase c on c.id = a.caseId left join Pupil p on p.id = a.pupilId
        where a.staffId = :staff and a.onDay >= :from and a.onDay <= :to order by a.onDay, a.startsAt, a.id""")
    List<Object[]> between(UUID staff, LocalDate from, LocalDate to, Page page);

    @HQL("""
        select a, c.number, p from Appointment a left join SupportCase c on c.id = a.caseId left join Pupil p on p.id = a.pupilId
        where a.id = :id and a.staffId = :staff""")
    List<Object[]> one(UUID id, UUID staff);

    /** Those that may lack a note, the oldest first; whoever asks leaves out what is not over yet. */
    @HQL("""
        select a, c.number, p from Appointment a left join SupportCase c on c.id = a.caseId left join Pupil p on p.id = a.pupilId
        where a.staffId = :staff and a.notedAt is null and a.state in (PLANNED, HELD) and a.whom <> OWN and a.onDay >= :since and a.onDay <= :today
        order by a.onDay, a.startsAt, a.id""")
    List<Object[]> maybeWithoutNote(UUID staff, LocalDate since, LocalDate today, Page page);

    /** What the person has planned or held on these days. */
    @HQL("select a from Appointment a where a.staffId = :staff and a.onDay in :days and a.state in (PLANNED, HELD) order by a.onDay, a.startsAt, a.id")
    List<Appointment> onDays(UUID staff, Collection<LocalDate> days);

    /** Those of the series that are still planned after a day. */
    @HQL("""
        select a from Appointment a where a.seriesId = :series and a.staffId = :staff and a.state = PLANNED and a.onDay > :day
        order by a.onDay, a.startsAt, a.id""")
    List<Appointment> following(UUID series, UUID staff, LocalDate day);

    /** Those of the series that ended in the same act as {@code but} did. */
    @HQL("""
        select a from Appointment a where a.seriesId = :series and a.staffId = :staff and a.state = :state and a.changedAt = :moment and a.id <> :but
        order by a.onDay, a.startsAt, a.id""")
    List<Appointment> endedWith(UUID series, UUID staff, AppointmentState state, Instant moment, UUID but);

    @HQL("select count(*) from Appointment a where a.seriesId = :series and a.staffId = :staff and a.state = PLANNED and a.onDay > :day")
    long countFollowing(UUID series, UUID staff, LocalDate day);

    /** The note of a session is signed, whoever's appointment it was. @return how many appointments that was */
    @SQL("select appointment_noted(:session, :now)")
    Integer noted(UUID session, Instant now);

    /** What did not take place in a case, with the name of whose appointment it was. */
    @HQL("select a, s.displayName from Appointment a join Staff s on s.id = a.staffId where a.caseId = :caseId and a.state in (MISSED, CANCELLED)")
    List<Object[]> notHeld(UUID caseId);

    @HQL("select h from ShiftHours h where h.staffId = :staff order by h.shift")
    List<ShiftHours> hours(UUID staff);

    /** Whose, id, case, day, start and minutes, all as text, of those that are over now and of which nobody was reminded; each is given once. */
    @SQL("""
        select cast(staff_id as text), cast(id as text), cast(case_id as text), cast(on_day as text), cast(starts_at as text), minutes
        from appointments_over(cast(:local as timestamp))""")
    List<Object[]> over(String local);
}
