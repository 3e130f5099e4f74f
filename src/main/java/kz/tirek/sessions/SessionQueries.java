package kz.tirek.sessions;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of sessions; row policies show those of cases that the person may read. */
interface SessionQueries {
    EntityManager entityManager();

    @HQL("select s from SupportSession s where s.id = :id and s.authorId = :author")
    Optional<SupportSession> ofAuthor(UUID id, UUID author);

    @HQL("select s, p.displayName, b.displayName from SupportSession s join Staff p on p.id = s.authorId left join Staff b on b.id = s.begunBy where s.id = :id")
    List<Object[]> withAuthor(UUID id);

    @HQL("""
        select s.id, c.number, r.pupilName, r.classLabel, s.kind, s.heldOn, s.startedAt, s.minutes, s.signedAt
        from SupportSession s join SupportCase c on c.id = s.caseId join CaseRow r on r.id = s.caseId
        where s.authorId = :author and (:unsigned = false or s.signedAt is null)
        order by s.heldOn desc, s.startedAt desc, s.id""")
    List<SessionLine> lines(UUID author, boolean unsigned, Page page);

    @HQL("select count(*) from SupportSession s where s.authorId = :author and (:unsigned = false or s.signedAt is null)")
    long count(UUID author, boolean unsigned);

    @HQL("""
        select s, p.displayName, b.displayName from SupportSession s join Staff p on p.id = s.authorId left join Staff b on b.id = s.begunBy
        where s.caseId = :caseId order by s.heldOn desc, s.startedAt desc""")
    List<Object[]> ofCase(UUID caseId, Page page);

    @HQL("select count(*) from SupportSession s where s.caseId = :caseId")
    long countOfCase(UUID caseId);

    @HQL("""
        select s from SupportSession s
        where s.caseId = :caseId and s.signedAt is not null order by s.heldOn desc, s.startedAt desc limit 1""")
    Optional<SupportSession> lastSigned(UUID caseId);

    @HQL("select a, p.displayName from SessionAddendum a join Staff p on p.id = a.authorId where a.sessionId = :session order by a.at")
    List<Object[]> addenda(UUID session);

    @HQL("select a.sessionId, count(*) from SessionAddendum a where a.sessionId in :sessions group by a.sessionId")
    List<Object[]> addendaCounts(List<UUID> sessions);

    @HQL("""
        select s, p.displayName from SupportSession s join Staff p on p.id = s.authorId
        where s.caseId = :caseId order by s.heldOn desc, s.startedAt desc""")
    List<Object[]> ofCaseWithAuthor(UUID caseId);

    @HQL("select c.number from SupportCase c where c.id = :id")
    String caseNumber(UUID id);
}
