package kz.tirek.supervision;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** Reads of how loads compare: with the norm and with each person's own past; roll-ups only. */
interface CaseloadQueries {
    EntityManager entityManager();

    @SQL("select cast(keep_caseload_month(:month) as text)")
    String keep(int month);

    /** Lines in all, name, open, high and critical, average of the last six months or null, pupils per psychologist at the person's schools. */
    @SQL("""
        select count(*) over () as lines, o.display_name, cast(t.cases as bigint), cast(t.risky as bigint),
            (select cast(round(avg(m.open_cases), 1) as text) from caseload_month m where m.owner_id = t.owner_id and m.month < :month and m.month >= :since),
            cast((select coalesce(sum(s.pupils / greatest(1, k.people)), 0) from school s
                join lateral (select count(*) as people from caseload_tally x where x.school_id = s.id and x.open_cases > 0) k on true
                where s.id = any(t.schools)) as bigint)
        from (select owner_id, sum(open_cases) as cases, sum(high_risk + critical_risk) as risky, array_agg(school_id) as schools
            from caseload_tally where open_cases > 0 group by owner_id) t join staff o on o.id = t.owner_id
        order by t.cases desc, o.display_name collate "kk-x-icu", o.id limit :size offset :first""")
    List<Object[]> loads(int month, int since, int first, int size);
}
