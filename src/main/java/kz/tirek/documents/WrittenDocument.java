package kz.tirek.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Stale;

/** A plan or a report of one psychologist for one school and school year; what it says stands in versions. */
@Entity
@Table(name = "document")
class WrittenDocument {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) @Enumerated(EnumType.STRING) private DocumentKind kind;
    @Column(updatable = false) private UUID staffId;
    @Column(updatable = false) private UUID schoolId;
    @Column(updatable = false) private int schoolYear;
    private int saved;
    @Column(updatable = false) private Instant createdAt;
    private Instant savedAt;

    protected WrittenDocument() {}

    static WrittenDocument begin(UUID id, UUID by, NewDocument told, Instant now) {
        var document = new WrittenDocument();
        document.id = id;
        document.staffId = by;
        document.kind = told.kind();
        document.schoolId = told.school();
        document.schoolYear = told.schoolYear();
        document.createdAt = now;
        return document;
    }

    /** @return number of the version that is written now */
    int save(int seen, Instant now) {
        Stale.unless(version, seen);
        saved++;
        savedAt = now;
        return saved;
    }

    UUID id() {
        return id;
    }

    int saved() {
        return saved;
    }

    DocumentLine line() {
        return new DocumentLine(id, version, kind, schoolId, schoolYear, saved, savedAt);
    }
}
