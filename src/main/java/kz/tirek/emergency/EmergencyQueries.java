package kz.tirek.emergency;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.hibernate.query.Page;

/** Reads of emergency accesses; row policies show each person what concerns them. */
interface EmergencyQueries {
    EntityManager entityManager();

    @Find Optional<EmergencyAccess> access(UUID id);

    /** Case, owner, pupil; whoever may open one in an emergency finds it by its number only. */
    @SQL("select case_id, owner_id, pupil_id from case_in_emergency(:number)")
    List<Object[]> caseOf(String number);

    @HQL("select count(*) from EmergencyAccess where staffId = :staff and caseId = :caseId and endedAt is null and endsAt > :now")
    long underWay(UUID staff, UUID caseId, Instant now);

    @HQL("select e, s.displayName from EmergencyAccess e join Staff s on s.id = e.staffId where e.staffId = :staff order by e.beganAt desc")
    List<Object[]> ofStaff(UUID staff, Page page);

    /** What a case's owner has not read yet. */
    @HQL("select e, s.displayName from EmergencyAccess e join Staff s on s.id = e.staffId where e.ownerId = :owner and e.seenAt is null order by e.beganAt")
    List<Object[]> unseen(UUID owner, Page page);

    /** Undecided first, the oldest of them first; then the latest decided. */
    @HQL("""
        select e, s.displayName from EmergencyAccess e join Staff s on s.id = e.staffId where (:waiting = false or e.decision is null)
        order by case when e.decision is null then 0 else 1 end, case when e.decision is null then e.beganAt end, e.decidedAt desc, e.id""")
    List<Object[]> queue(boolean waiting, Page page);

    @HQL("select count(*) from EmergencyAccess e where :waiting = false or e.decision is null")
    long count(boolean waiting);

    /** By person and month, the latest first. */
    @HQL("""
        select s.displayName, cast(extract(year from e.beganAt) * 100 + extract(month from e.beganAt) as Integer), count(e),
            sum(case when e.decision = NOT_JUSTIFIED then 1 else 0 end)
        from EmergencyAccess e join Staff s on s.id = e.staffId where e.beganAt >= :since
        group by s.id, s.displayName, 2 order by 2 desc, 3 desc, s.displayName""")
    List<EmergencyRate> rates(Instant since, Page page);
}
