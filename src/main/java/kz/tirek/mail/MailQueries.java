package kz.tirek.mail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Mail that waits, and to whom it goes. */
interface MailQueries {
    EntityManager entityManager();

    @SQL("""
        insert into mail (id, staff_id, kind, told_at, next_at)
        select gen_random_uuid(), s.id, :kind, :now, :now from staff s where s.id = :staff and s.mail is not null""")
    int tell(UUID staff, String kind, Instant now);

    /** To everyone who had the role when they last signed in, since a day. */
    @SQL("""
        insert into mail (id, staff_id, kind, told_at, next_at)
        select gen_random_uuid(), s.id, :kind, :now, :now from staff s where s.roles @> array[cast(:role as text)] and s.mail is not null and s.last_seen_at > :since""")
    int tellAll(String role, String kind, Instant now, Instant since);

    /** Staff id, sealed address, language, ids of the mails: the person who has waited longest, with all that is due to them; other servers pass these rows by. */
    @SQL("""
        select s.id, s.mail, s.language, array_agg(due.id) from (
            select m.id, m.staff_id from mail m
            where m.sent_at is null and m.next_at <= :now
                and m.staff_id = (select o.staff_id from mail o where o.sent_at is null and o.next_at <= :now order by o.next_at, o.id limit 1)
            order by m.next_at, m.id limit 100 for update skip locked) as due
        join staff s on s.id = due.staff_id group by s.id, s.mail, s.language""")
    List<Object[]> next(Instant now);

    @HQL("from Mail where id in :ids")
    List<Mail> mails(Collection<UUID> ids);

    @Find Optional<MailSetting> setting(UUID staffId);

    /** Kept for later, as the person wants. */
    @SQL("update mail set next_at = :moment where id = any(:ids)")
    int keep(UUID[] ids, Instant moment);

    @SQL("delete from mail where id = any(:ids)")
    int drop(UUID[] ids);

    @SQL("""
        insert into mail (id, staff_id, kind, tasks, told_at, next_at)
        select gen_random_uuid(), s.id, :kind, :tasks, :now, :now from staff s where s.id = :staff and s.mail is not null""")
    int tellTasks(UUID staff, String kind, int tasks, Instant now);

    /** What was kept for the mail of the day. */
    @SQL("update mail set next_at = :now where staff_id = :staff and sent_at is null and next_at > :now")
    int release(UUID staff, Instant now);

    @SQL("update mail_setting set digest_on = :day where staff_id = :staff")
    int digested(UUID staff, LocalDate day);

    @SQL("update mail set sent_at = :now, tries = tries + 1 where id = any(:ids)")
    int sent(UUID[] ids, Instant now);

    /** Later by twice the time of the last try, an hour at most. */
    @SQL("""
        update mail set tries = tries + 1, next_at = cast(:now as timestamptz) + least(interval '1 hour', interval '10 seconds' * power(2, least(tries, 10)))
        where id = any(:ids)""")
    int later(UUID[] ids, Instant now);

    /** What was sent or has waited since before a day is of no use any more. */
    @SQL("delete from mail where told_at < :day and (sent_at is not null or next_at < :now)")
    int forget(Instant day, Instant now);
}
