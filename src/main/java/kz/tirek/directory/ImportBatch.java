package kz.tirek.directory;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Refusal;

/** A file of schools that was uploaded, and what became of it. */
@Entity(name = "SchoolImport")
class ImportBatch {
    @Id private UUID id;
    @Version private int version;
    @Enumerated(EnumType.STRING) private ImportState state;
    private String fileName;
    @Basic private byte[] content;
    private Instant uploadedAt;
    private UUID uploadedBy;
    private Instant appliedAt;
    private Instant undoneAt;
    private int newCount;
    private int changedCount;
    private int sameCount;

    protected ImportBatch() {}

    static ImportBatch upload(UUID id, String fileName, byte[] content, UUID by, Instant now) {
        var batch = new ImportBatch();
        batch.id = id;
        batch.state = ImportState.UPLOADED;
        batch.fileName = fileName;
        batch.content = content.clone();
        batch.uploadedAt = now;
        batch.uploadedBy = by;
        return batch;
    }

    /** The schools of the file are in the directory; the file itself is no longer needed. */
    void applied(int fresh, int changed, int same, Instant now) {
        require(ImportState.UPLOADED);
        state = ImportState.APPLIED;
        appliedAt = now;
        newCount = fresh;
        changedCount = changed;
        sameCount = same;
        content = null;
    }

    void undone(Instant now) {
        require(ImportState.APPLIED);
        state = ImportState.UNDONE;
        undoneAt = now;
    }

    void require(ImportState needed) {
        if (state != needed) {
            throw Refusal.of(needed == ImportState.UPLOADED ? "import.alreadyApplied" : "import.notApplied");
        }
    }

    UUID id() {
        return id;
    }

    byte[] content() {
        return content.clone();
    }

    Instant appliedAt() {
        return appliedAt;
    }
}
