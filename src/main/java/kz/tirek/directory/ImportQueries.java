package kz.tirek.directory;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of uploaded files of schools. */
interface ImportQueries {
    EntityManager entityManager();

    @Find Optional<ImportBatch> batch(UUID id);

    /** Files, the latest first, without their contents. */
    @HQL("""
        select new kz.tirek.directory.ImportLine(b.id, b.state, b.fileName, b.uploadedAt, s.displayName, b.appliedAt, b.undoneAt,
          b.newCount, b.changedCount, b.sameCount)
        from SchoolImport b left join Staff s on s.id = b.uploadedBy order by b.uploadedAt desc""")
    List<ImportLine> lines(Page page);

    @HQL("""
        select new kz.tirek.directory.ImportLine(b.id, b.state, b.fileName, b.uploadedAt, s.displayName, b.appliedAt, b.undoneAt,
          b.newCount, b.changedCount, b.sameCount)
        from SchoolImport b left join Staff s on s.id = b.uploadedBy where b.id = :id""")
    Optional<ImportLine> line(UUID id);

    @HQL("from SchoolImportRow where importId = :id order by rowNumber")
    List<ImportBatchRow> rows(UUID id);

    /** Forgets files that were looked at and never applied. */
    @HQL("delete from SchoolImport where state = UPLOADED and uploadedAt < :before")
    int forget(Instant before);
}
