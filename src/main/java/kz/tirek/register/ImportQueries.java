package kz.tirek.register;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.hibernate.query.Page;

/** Reads of a psychologist's own files of pupils. */
interface ImportQueries {
    EntityManager entityManager();

    @HQL("where id = :id and staffId = :staff")
    Optional<PupilImport> file(UUID id, UUID staff);

    @Find Optional<ImportProgress> progress(UUID importId);

    /** Newest first, without their contents. */
    @HQL("""
        select f.id, f.version, f.state, f.fileName, f.schoolId, f.language, f.uploadedAt, f.appliedAt, f.undoneAt, f.entered, f.known, f.leftOut
        from PupilImport f where f.staffId = :staff order by f.uploadedAt desc, f.id""")
    List<ImportedFile> files(UUID staff, Page page);

    @HQL("delete from PupilImport where state = OPEN and uploadedAt < :before")
    int forget(Instant before);

    @HQL("delete from PupilImport where id = :id and staffId = :staff and state = OPEN")
    int drop(UUID id, UUID staff);

    /** Whether this transaction alone enters the file. */
    @SQL("select pg_try_advisory_xact_lock(hashtextextended(:id, 28))")
    Boolean alone(String id);

    /** How many pupils are gone; below zero, on how many something was built since. */
    @SQL("select undo_pupil_import(:id)")
    Integer undo(UUID id);
}
