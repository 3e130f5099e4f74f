package kz.tirek.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads and the one repeatable write of unusual reading and its rules. */
interface UnusualQueries {
    EntityManager entityManager();

    /** Person, kind, hour, children, first and last read, of hours that a rule calls unusual. */
    @SQL("select staff_id, kind, hour, children, first_at, last_at from unusual_hours(:since, :till)")
    List<Object[]> hours(Instant since, Instant till);

    /** Lists an hour; one that is listed already learns of more children, and is open again if it was decided with fewer. */
    @SQL("""
        insert into unusual_reading as u (id, version, staff_id, kind, hour, children, first_at, last_at, state, found_at)
        values (:id, 0, :staff, :kind, :hour, :children, :firstAt, :lastAt, 'OPEN', :now)
        on conflict (staff_id, kind, hour) do update set children = excluded.children, first_at = excluded.first_at, last_at = excluded.last_at,
            version = u.version + 1, state = 'OPEN', decision = null, decided_by = null, decided_at = null
        where u.children < excluded.children""")
    int list(UUID id, UUID staff, String kind, Instant hour, int children, Instant firstAt, Instant lastAt, Instant now);

    @Find Optional<UnusualReading> reading(UUID id);

    /** Latest first. */
    @HQL("from UnusualReading where state = :state order by hour desc, id desc")
    TypedQuery<UnusualReading> ofState(UnusualState state);

    @HQL("select count(*) from UnusualReading where state = :state")
    long count(UnusualState state);

    @HQL("from ReadingRule order by kind")
    List<ReadingRule> rules();

    @Find Optional<ReadingRule> rule(ReadingKind kind);

    /** Id and name. */
    @SQL("select id, display_name from staff where id = any(:ids)")
    List<Object[]> names(UUID[] ids);
}
