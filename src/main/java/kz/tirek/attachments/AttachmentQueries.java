package kz.tirek.attachments;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of files, always of one case. */
interface AttachmentQueries {
    EntityManager entityManager();

    @HQL("select a from Attachment a where a.id = :id and a.caseId = :caseId and a.removedAt is null")
    Optional<Attachment> there(UUID id, UUID caseId);

    @HQL("select a from Attachment a where a.id = :id and a.caseId = :caseId")
    Optional<Attachment> everThere(UUID id, UUID caseId);

    @HQL("""
        select a, p.displayName from Attachment a join Staff p on p.id = a.addedBy
        where a.caseId = :caseId and a.removedAt is null order by a.addedAt desc, a.id desc""")
    List<Object[]> ofCase(UUID caseId);

    @HQL("select count(*) from Attachment a where a.caseId = :caseId and a.removedAt is null")
    long count(UUID caseId);

    @HQL("""
        select a, p.displayName, r.displayName from Attachment a join Staff p on p.id = a.addedBy left join Staff r on r.id = a.removedBy
        where a.caseId = :caseId""")
    List<Object[]> historyOf(UUID caseId);

    @HQL("select a from Attachment a where a.caseId = :caseId and a.keyVersion < :version")
    List<Attachment> namesOlderThan(UUID caseId, int version);

    /** By a statement of its own: what people change of a file never touches its name. */
    @SQL("update attachment set name_sealed = :name, key_version = :version where id = :id")
    int rename(UUID id, byte[] name, int version);

    @HQL("select c.attachmentId from AttachmentContent c where c.caseId = :caseId and c.keyVersion < :version")
    List<UUID> contentsOlderThan(UUID caseId, int version);

    @HQL("select c.sealed, c.keyVersion from AttachmentContent c where c.attachmentId = :id")
    Optional<Object[]> content(UUID id);

    @HQL("select c.thumbSealed, c.keyVersion from AttachmentContent c where c.attachmentId = :id and c.thumbSealed is not null")
    Optional<Object[]> thumb(UUID id);

    @SQL("delete from attachment_content where case_id = :caseId")
    int eraseContents(UUID caseId);

    @SQL("delete from attachment where case_id = :caseId")
    int eraseAll(UUID caseId);
}
