package kz.tirek.documents;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of a psychologist's own documents and of how journals look. */
interface DocumentQueries {
    EntityManager entityManager();

    @Find Optional<JournalLayout> layout(UUID schoolId);

    @HQL("where id = :id and staffId = :staff")
    Optional<WrittenDocument> document(UUID id, UUID staff);

    @HQL("where staffId = :staff and schoolId = :school and schoolYear = :year and kind = :kind")
    Optional<WrittenDocument> same(UUID staff, UUID school, int year, DocumentKind kind);

    /** The latest year first. */
    @HQL("where staffId = :staff order by schoolYear desc, kind, id")
    List<WrittenDocument> documents(UUID staff, Page page);

    @HQL("where documentId = :document and number = :number")
    Optional<DocumentText> text(UUID document, int number);
}
