package kz.tirek.retention;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** What the keeper asks of the database; erasing is done there, by functions that look at every rule, hold and confirmation once more. */
interface KeeperQueries {
    EntityManager entityManager();

    /** Whether this transaction alone does the keeper's work now, on whatever server. */
    @SQL("select pg_try_advisory_xact_lock(hashtext('tirek.keeper'))")
    Boolean alone();

    @HQL("from RetentionRun where finishedAt is null")
    Optional<RetentionRun> unfinished();

    @SQL("""
        insert into retention_item (run_id, place, kind, field_class, case_id, number, state)
        select :run, row_number() over (), kind, field_class, case_id, number, 'WAITING' from (
            select kind, field_class, case_id, number from retention_due(:day) where not held limit :most) as due""")
    int collectCases(UUID run, LocalDate day, int most);

    @SQL("""
        insert into retention_item (run_id, place, kind, field_class, state)
        select :run, :after + row_number() over (), kind, field_class, 'WAITING' from retention_counts(:day)
        where due > 0 and kind not in ('CASE', 'SESSION')""")
    int collectOthers(UUID run, LocalDate day, int after);

    /** Place, kind, class, case of what comes next, and what is next of the same case. */
    @SQL("""
        select place, kind, field_class, case_id from retention_item
        where run_id = :run and state = 'WAITING' order by place limit 3""")
    List<Object[]> next(UUID run);

    @SQL("update retention_item set state = :state, rows = rows + :rows, at = :now where run_id = :run and place = :place")
    int mark(UUID run, int place, String state, int rows, Instant now);

    @SQL("select erase_case(:caseId, :kind, :fieldClass, :day, cast(:early as uuid))")
    Integer eraseCase(UUID caseId, String kind, String fieldClass, LocalDate day, String early);

    @SQL("select erase_other(:kind, :day, :most)")
    Integer eraseOther(String kind, LocalDate day, int most);

    /** Cases erased whose keys are to be destroyed still. */
    @SQL("select case_id from erasure where done_at is null order by asked_at limit :most")
    List<UUID> owed(int most);

    @SQL("update erasure set done_at = :now where done_at is null and case_id = :caseId")
    int paid(UUID caseId, Instant now);

    @HQL("from EarlyErasure where confirmed and doneAt is null order by decidedAt")
    List<EarlyErasure> confirmed();
}
