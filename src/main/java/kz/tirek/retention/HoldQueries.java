package kz.tirek.retention;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of holds, of erasures before their time, and of the little that may be known of a case for them. */
interface HoldQueries {
    EntityManager entityManager();

    /** Id, whether closed, whether erased, whether on hold; nothing when there is no such case. */
    @SQL("select id, status = 'CLOSED', erased_on is not null, held from case_to_keep(:number)")
    List<Object[]> caseToKeep(String number);

    /** Those that stand first. */
    @HQL("""
        select h, p.displayName, e.displayName from LegalHold h join Staff p on p.id = h.placedBy left join Staff e on e.id = h.endedBy
        order by case when h.endedAt is null then 0 else 1 end, h.placedAt desc limit 100""")
    List<Object[]> holds();

    @Find Optional<LegalHold> hold(UUID id);

    /** Newest first. */
    @HQL("""
        select y, a.displayName, d.displayName from EarlyErasure y join Staff a on a.id = y.askedBy left join Staff d on d.id = y.decidedBy
        order by y.askedAt desc limit 100""")
    List<Object[]> early();

    @HQL("select count(*) from EarlyErasure where decidedBy is null and expiresAt > :now and askedBy <> :me")
    long earlyWaiting(UUID me, Instant now);

    @Find Optional<EarlyErasure> earlyById(UUID id);

    @HQL("from EarlyErasure where caseId = :of and (decidedBy is null or confirmed and doneAt is null)")
    List<EarlyErasure> open(UUID of);
}
