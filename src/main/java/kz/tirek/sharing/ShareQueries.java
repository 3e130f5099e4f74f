package kz.tirek.sharing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** Reads of who is let into which case; row policies show each person what concerns them. */
interface ShareQueries {
    EntityManager entityManager();

    @Find Optional<Share> share(UUID id);

    @HQL("""
        from Share where caseId = :caseId and staffId = :staff and endedAt is null and beginsAt <= :now and (endsAt is null or endsAt > :now)
        order by kind""")
    List<Share> underWay(UUID caseId, UUID staff, Instant now);

    /** Also those that have run out: a new one of the same kind replaces them. */
    @HQL("from Share where caseId = :caseId and staffId = :staff and kind = :kind and endedAt is null")
    Optional<Share> notEnded(UUID caseId, UUID staff, ShareKind kind);

    /** With the names of who is let in and of who let them in, the latest first. */
    @HQL("""
        select s, p.displayName, g.displayName from Share s join Staff p on p.id = s.staffId join Staff g on g.id = s.givenBy
        where s.caseId = :caseId order by s.givenAt desc, s.id""")
    List<Object[]> ofCase(UUID caseId);
}
