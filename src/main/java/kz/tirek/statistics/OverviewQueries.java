package kz.tirek.statistics;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** Reads of the overview: roll-ups, and bounded lists that an index serves. */
interface OverviewQueries {
    EntityManager entityManager();

    /** Open, risky, quiet, overdue, sessions of the month, unsigned: one row. */
    @SQL("""
        select cast(t.cases as bigint), cast(t.risky as bigint),
            (select count(*) from support_case where status <> 'CLOSED' and risk >= 3 and coalesce(last_contact_on, opened_on) < :quietBefore),
            (select count(*) from support_case where status <> 'CLOSED' and follow_up_on < :today),
            (select cast(coalesce(sum(sessions), 0) as bigint) from session_tally where month = :month),
            (select cast(coalesce(sum(sessions), 0) as bigint) from unsigned_sessions(:unsignedBefore))
        from (select coalesce(sum(open_cases), 0) as cases, coalesce(sum(high_risk + critical_risk), 0) as risky from caseload_tally) t""")
    List<Object[]> key(LocalDate today, LocalDate quietBefore, LocalDate unsignedBefore, int month);

    /** Number, psychologist, school in three languages, risk, days since the last contact or the opening. */
    @SQL("""
        select c.number, o.display_name, s.name_kk, s.name_ru, s.name_en, c.risk, :today - coalesce(c.last_contact_on, c.opened_on)
        from support_case c join staff o on o.id = c.owner_id join school s on s.id = c.school_id
        where c.status <> 'CLOSED' and c.risk >= 3 and coalesce(c.last_contact_on, c.opened_on) < :quietBefore
        order by coalesce(c.last_contact_on, c.opened_on), c.id limit :most""")
    List<Object[]> quiet(LocalDate today, LocalDate quietBefore, int most);

    /** Number, psychologist, school in three languages, risk, days since the follow-up day. */
    @SQL("""
        select c.number, o.display_name, s.name_kk, s.name_ru, s.name_en, c.risk, :today - c.follow_up_on
        from support_case c join staff o on o.id = c.owner_id join school s on s.id = c.school_id
        where c.status <> 'CLOSED' and c.follow_up_on < :today
        order by c.follow_up_on, c.id limit :most""")
    List<Object[]> overdue(LocalDate today, int most);

    /** All lines, then name thrice, schools in three languages, open, high, critical, 1, unsigned, 0. */
    @SQL("""
        select l.lines, l.name as kk, l.name as ru, l.name as en, l.kk as place_kk, l.ru as place_ru, l.en as place_en, l.cases, l.high, l.critical,
            cast(1 as bigint) as people,
            coalesce(n.sessions, 0) as unsigned,
            0 as pupils
        from (
            select o.id, o.display_name as name, cast(sum(t.open_cases) as bigint) as cases, cast(sum(t.high_risk) as bigint) as high,
                cast(sum(t.critical_risk) as bigint) as critical, count(*) over () as lines,
                left(string_agg(s.name_kk, ', ' order by t.open_cases desc, s.id), 200) as kk,
                left(string_agg(s.name_ru, ', ' order by t.open_cases desc, s.id), 200) as ru,
                left(string_agg(s.name_en, ', ' order by t.open_cases desc, s.id), 200) as en
            from caseload_tally t join staff o on o.id = t.owner_id join school s on s.id = t.school_id
            where t.open_cases > 0 group by o.id
            order by case :sort when 'LOAD' then sum(t.open_cases) when 'RISK' then sum(t.critical_risk) * 100000 + sum(t.high_risk) else 0 end desc,
                o.display_name collate "kk-x-icu", o.id
            limit :size offset :first) l
        left join unsigned_sessions(:unsignedBefore) n on n.author_id = l.id
        order by case :sort when 'LOAD' then l.cases when 'RISK' then l.critical * 100000 + l.high else 0 end desc,
            l.name collate "kk-x-icu", l.id""")
    List<Object[]> byPsychologist(LocalDate unsignedBefore, String sort, int first, int size);

    /** All lines, then name and district in three languages each, open, high, critical, psychologists, 0, pupils. */
    @SQL("""
        select count(*) over () as lines, s.name_kk as kk, s.name_ru as ru, s.name_en as en, d.name_kk as place_kk, d.name_ru as place_ru,
            d.name_en as place_en, cast(sum(t.open_cases) as bigint) as cases, cast(sum(t.high_risk) as bigint) as high,
            cast(sum(t.critical_risk) as bigint) as critical, count(*) as people, cast(0 as bigint) as unsigned, s.pupils
        from caseload_tally t join school s on s.id = t.school_id join district d on d.kato = s.district_kato
        where t.open_cases > 0 group by s.id, d.kato
        order by case :sort when 'LOAD' then sum(t.open_cases) when 'RISK' then sum(t.critical_risk) * 100000 + sum(t.high_risk) else 0 end desc,
            s.name_kk, s.id
        limit :size offset :first""")
    List<Object[]> bySchool(String sort, int first, int size);
}
