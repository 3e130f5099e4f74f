package kz.tirek.supervision;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of discussions; row policies show each person those that concern them. */
interface DiscussionQueries {
    EntityManager entityManager();

    @HQL("""
        select d, a.displayName, s.displayName from Discussion d join Staff a on a.id = d.askedBy join Staff s on s.id = d.supervisorId where d.id = :id""")
    List<Object[]> discussion(UUID id);

    /** Those of one person, the latest first. */
    @HQL("""
        select d, a.displayName, s.displayName from Discussion d join Staff a on a.id = d.askedBy join Staff s on s.id = d.supervisorId
        where d.askedBy = :person or d.supervisorId = :person order by d.askedAt desc, d.id""")
    List<Object[]> of(UUID person, Page page);

    @HQL("select count(*) from Discussion d where d.askedBy = :person or d.supervisorId = :person")
    long count(UUID person);

    @HQL("""
        select d, a.displayName, s.displayName from Discussion d join Staff a on a.id = d.askedBy join Staff s on s.id = d.supervisorId
        where d.caseId = :caseId order by d.askedAt desc, d.id""")
    List<Object[]> ofCase(UUID caseId);

    @HQL("select count(*) from Discussion d where d.caseId = :caseId and d.supervisorId = :supervisor and d.endedAt is null")
    long notEnded(UUID caseId, UUID supervisor);

    @HQL("select w, p.displayName from DiscussionWord w join Staff p on p.id = w.staffId where w.discussionId = :discussion order by w.at, w.id")
    List<Object[]> words(UUID discussion);

    @HQL("select w, p.displayName from DiscussionWord w join Staff p on p.id = w.staffId where w.caseId = :caseId order by w.at, w.id")
    List<Object[]> wordsOfCase(UUID caseId);
}
