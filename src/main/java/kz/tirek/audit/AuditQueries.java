package kz.tirek.audit;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of the audit for the person responsible for personal data. */
interface AuditQueries {
    EntityManager entityManager();

    /** Persons by a part of their name; jobs are none. */
    @SQL("select id from staff where search_text like :pattern and subject not like 'job:%' order by id limit :most")
    List<UUID> staffNamed(String pattern, int most);

    /** A case and its sessions, by its number. */
    @SQL("select unnest(records_for_audit(:number))")
    List<UUID> recordsOf(String number);

    /** Id of a case, session or child, and number of the case. */
    @SQL("select record_id, number from numbers_for_audit(:records)")
    List<Object[]> numbers(UUID[] records);

    /** Id and name (which may be null) of the child that is meant; two at most. */
    @SQL("select id, name from child_for_audit(:number, null, null, null, null)")
    List<Object[]> childOfCase(String number);

    @SQL("select id, name from child_for_audit(null, :iin, null, null, null)")
    List<Object[]> childOfIin(byte[] iin);

    @SQL("select id, name from child_for_audit(null, null, :surname, :givenName, :born)")
    List<Object[]> childNamed(String surname, String givenName, LocalDate born);

    /**
     * Who looked at or wrote about a child, by person, day and way: person's id, name, roles, day, action, kind of record, class of fields, reason, first part of
     * the screen's address, how often, first and last time; latest first.
     */
    @SQL("""
        select l.staff_id, l.staff_name, l.roles, cast(l.at at time zone 'Asia/Almaty' as date) as day, l.action, l.record_kind, l.field_class, l.reason,
            split_part(l.screen, '/', 2) as place, count(*) as times, min(l.at) as first_at, max(l.at) as last_at
        from audit_line l where l.pupil_id = any(cast((select same_child(:child)) as uuid[]))
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9 order by max(l.at) desc limit :most""")
    List<Object[]> looks(UUID child, int most);

    /** All records of one child: those merged into one too. */
    @SQL("select unnest(same_child(:child))")
    List<UUID> recordsOfChild(UUID child);

    /** Number, rows so far and time of the last seal. */
    @SQL("select number, all_rows, sealed_at, upto_seq from audit_seal order by number desc limit 1")
    List<Object[]> lastSeal();

    /** How many rows are not sealed yet, and the time of the oldest of them. */
    @SQL("select count(*), min(at) from audit_event where seq > :upto")
    List<Object[]> waiting(long upto);

    /** Latest first. */
    @HQL("from AuditCheck order by at desc limit 1")
    List<AuditCheck> lastChecks();
}
