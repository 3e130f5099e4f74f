package kz.tirek.retention;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** Reads of what is due, of runs and of what was erased: counts, numbers and days, nothing of a child. */
interface RetentionQueries {
    EntityManager entityManager();

    /** Kind, class, due, on hold. */
    @SQL("select kind, field_class, due, held from retention_counts(:day) where due + held > 0")
    List<Object[]> counts(LocalDate day);

    /** Kind, class, number, day, whether on hold. */
    @SQL("select kind, field_class, number, cast(due_on as text), held from retention_due(:day) limit :most")
    List<Object[]> due(LocalDate day, int most);

    /** Id, cause, seconds of the beginning and the end, done, kept, waiting. */
    @SQL("""
        select r.id, r.cause, cast(extract(epoch from r.asked_at) as bigint), cast(extract(epoch from r.finished_at) as bigint),
            count(i) filter (where i.state = 'DONE'), count(i) filter (where i.state = 'KEPT'), count(i) filter (where i.state = 'WAITING')
        from (select * from retention_run order by asked_at desc limit :most) r left join retention_item i on i.run_id = r.id
        group by r.id, r.cause, r.asked_at, r.finished_at order by r.asked_at desc""")
    List<Object[]> runs(int most);

    /** Number, kind, class, version of the rule or null, seconds, whether its keys are destroyed. */
    @SQL("""
        select number, kind, field_class, rule_version, cast(extract(epoch from asked_at) as bigint), done_at is not null
        from erasure order by asked_at desc, case_id limit :most""")
    List<Object[]> erased(int most);
}
