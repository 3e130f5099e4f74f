package kz.tirek.todo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.hibernate.query.Page;

/** Reads and writes of what people are told at the bell. */
interface NoticeQueries {
    EntityManager entityManager();

    @SQL("insert into notice (id, staff_id, kind, path, told_at) values (gen_random_uuid(), :staff, :kind, :path, :now)")
    int tell(UUID staff, String kind, String path, Instant now);

    /** To everyone who had the role when they last signed in, since a moment. */
    @SQL("""
        insert into notice (id, staff_id, kind, path, told_at)
        select gen_random_uuid(), s.id, :kind, :path, :now from staff s where s.roles @> array[cast(:role as text)] and s.last_seen_at > :since""")
    int tellAll(String role, String kind, String path, Instant now, Instant since);

    @HQL("from PostedNotice where staffId = :staff order by toldAt desc, id")
    List<PostedNotice> latest(UUID staff, Page page);

    @HQL("select count(*) from PostedNotice where staffId = :staff")
    long count(UUID staff);

    @HQL("where id = :id and staffId = :staff")
    List<PostedNotice> own(UUID id, UUID staff);

    @SQL("update notice set read_at = :now where staff_id = :staff and read_at is null")
    int readAll(UUID staff, Instant now);

    /** What stands at the bell and on top of the list: notices not read, items whose time is over or ends today. */
    @SQL("""
        select (select count(*) from notice where staff_id = :staff and read_at is null),
            (select count(*) from todo where staff_id = :staff and done_at is null and due_at < :until and (snoozed_until is null or snoozed_until <= :now))""")
    List<Object[]> waiting(UUID staff, Instant now, Instant until);

    @SQL("delete from notice where told_at < :before")
    int forget(Instant before);
}
