package kz.tirek.clocks;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Reads of targets and hours, each with the name of who set it. */
interface TargetQueries {
    EntityManager entityManager();

    /** The version that counts of every target. */
    @HQL("""
        select t, s.displayName from ClockTarget t left join Staff s on s.id = t.changedBy
        where t.version = (select max(o.version) from ClockTarget o where o.code = t.code)""")
    List<Object[]> current();

    /** All versions of a target, newest first. */
    @HQL("""
        select t, s.displayName from ClockTarget t left join Staff s on s.id = t.changedBy
        where t.code = :code order by t.version desc limit 100""")
    List<Object[]> versions(TargetCode code);

    /** All versions of the hours, newest first. */
    @HQL("select h, s.displayName from ClockHours h left join Staff s on s.id = h.changedBy order by h.version desc limit 100")
    List<Object[]> hours();
}
