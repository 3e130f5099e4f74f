package kz.tirek.todo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.hibernate.query.Page;

/** Reads and writes of to-do lists; other people's lists are written through functions of the database only. */
interface TodoQueries {
    EntityManager entityManager();

    /** @param caseId empty for none @param escalation a moment, empty for none @return whether it is a new item */
    @SQL("""
        select todo_due(:id, :staff, :duty, :subject, cast(nullif(:caseId, '') as uuid), :path, :dueAt, cast(nullif(:escalation, '') as timestamptz), :now)""")
    Boolean due(UUID id, UUID staff, String duty, UUID subject, String caseId, String path, Instant dueAt, String escalation, Instant now);

    @SQL("select todo_settled(:duty, :subject, :now)")
    Integer settled(String duty, UUID subject, Instant now);

    /** Staff who had the role when they last signed in, since a moment. */
    @SQL("select id from staff where roles @> array[cast(:role as text)] and last_seen_at > :since")
    List<UUID> withRole(String role, Instant since);

    @HQL("where id in :ids and staffId = :staff")
    List<TodoItem> items(Collection<UUID> ids, UUID staff);

    /** What waits, the most urgent first. */
    @HQL("from TodoRow where staffId = :staff and doneAt is null and (snoozedUntil is null or snoozedUntil <= :now) order by dueAt, id")
    List<TodoRow> open(UUID staff, Instant now, Page page);

    /** The same without some duties, which another list shows. */
    @HQL("""
        from TodoRow where staffId = :staff and doneAt is null and (snoozedUntil is null or snoozedUntil <= :now) and duty not in :without
        order by dueAt, id""")
    List<TodoRow> openBut(UUID staff, Instant now, Collection<Duty> without, Page page);

    @HQL("from TodoRow where staffId = :staff and doneAt is null and snoozedUntil > :now order by snoozedUntil, id")
    List<TodoRow> snoozed(UUID staff, Instant now, Page page);

    @HQL("from TodoRow where staffId = :staff and doneAt is not null order by doneAt desc, id")
    List<TodoRow> done(UUID staff, Page page);

    @HQL("""
        select count(*) from TodoItem where staffId = :staff and ((:done = true and doneAt is not null)
            or (:done = false and doneAt is null and (case when snoozedUntil > :now then true else false end) = :snoozed))""")
    long count(UUID staff, boolean done, boolean snoozed, Instant now);

    /** Id and name of everyone to whom the item can be handed. */
    @SQL("select id, display_name from todo_colleagues(:item) order by display_name collate \"kk-x-icu\", id limit 50")
    List<Object[]> colleagues(UUID item);

    @SQL("select todo_hand(:item, :to, :now)")
    Integer hand(UUID item, UUID to, Instant now);

    @SQL("select todo_take_back(:item, :now)")
    Integer takeBack(UUID item, Instant now);

    /** Person and address of each item that is awake again. */
    @SQL("select staff_id, path from todo_wake(:now)")
    List<Object[]> wake(Instant now);

    /** Manager and address of each item that went to a manager. */
    @SQL("select staff_id, path from todo_escalate(:now, :since)")
    List<Object[]> escalate(Instant now, Instant since);

    /** Everyone whose mail of the day is due, and how many tasks wait for them. */
    @SQL("select staff_id, tasks from todo_digest(cast(:today as date), cast(:time as time), :until)")
    List<Object[]> digests(String today, String time, Instant until);
}
