package kz.tirek.statistics;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** Reads of the roll-ups of children and sessions, summed over the region. */
interface FiguresQueries {
    EntityManager entityManager();

    /** Dimension, code, children. */
    @SQL("select dimension, code, cast(sum(children) as bigint) from child_tally where school_year = :year group by dimension, code")
    List<Object[]> children(int year);

    @SQL("select cast(coalesce(sum(sessions), 0) as bigint) from session_tally where school_year = :year")
    Long sessions(int year);

    /** School years with figures, the latest first; steps from year to year through the index. */
    @SQL("""
        with recursive y (n) as (
            select max(school_year) from child_tally
            union all
            select (select max(school_year) from child_tally where school_year < y.n) from y where y.n is not null)
        select n from y where n is not null order by n desc limit 10""")
    List<Integer> years();
}
