package kz.tirek.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** One saved version of what a document says, sealed; never changed. */
@Entity
@IdClass(DocumentText.Key.class)
class DocumentText {
    /** Which version of which document. */
    record Key(UUID documentId, int number) {}

    @Id private UUID documentId;
    @Id private int number;
    private UUID staffId;
    private Instant savedAt;
    private byte[] sealed;

    protected DocumentText() {}

    DocumentText(UUID documentId, int number, UUID staffId, Instant savedAt, byte[] sealed) {
        this.documentId = documentId;
        this.number = number;
        this.staffId = staffId;
        this.savedAt = savedAt;
        this.sealed = sealed;
    }

    static String place(UUID document, int number) {
        return "document_text|sealed|" + document + "." + number;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant savedAt() {
        return savedAt;
    }
}
