package kz.tirek.register;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file of pupils that a psychologist uploaded, and what became of it; what it says is kept, sealed, only until that is decided. */
@Entity
class PupilImport {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID staffId;
    @Enumerated(EnumType.STRING) private FileState state;
    @Column(updatable = false) private String fileName;
    @Basic private byte[] content;
    @JdbcTypeCode(SqlTypes.ARRAY) private String[] columns;
    @Column(updatable = false) private UUID schoolId;
    @Column(updatable = false) @Enumerated(EnumType.STRING) private InstructionLanguage language;
    @Column(updatable = false) private Instant uploadedAt;
    private Instant appliedAt;
    private Instant undoneAt;
    private int entered;
    private int known;
    private int leftOut;

    protected PupilImport() {}

    /** @param content the sealed file */
    static PupilImport upload(UUID id, UUID by, NewImport told, byte[] content, List<String> columns, Instant now) {
        var file = new PupilImport();
        file.id = id;
        file.staffId = by;
        file.state = FileState.OPEN;
        file.fileName = told.shownName();
        file.content = content;
        file.columns = columns.toArray(String[]::new);
        file.schoolId = told.school();
        file.language = told.language();
        file.uploadedAt = now;
        return file;
    }

    /** Its columns hold this. */
    void map(List<String> chosen, int seen) {
        Stale.unless(version, seen);
        require(FileState.OPEN);
        columns = chosen.toArray(String[]::new);
    }

    /** Its pupils are in the register; the file itself is forgotten. */
    void applied(int fresh, int already, int wrong, Instant now) {
        require(FileState.OPEN);
        state = FileState.APPLIED;
        content = null;
        entered = fresh;
        known = already;
        leftOut = wrong;
        appliedAt = now;
    }

    void undone(Instant now) {
        require(FileState.APPLIED);
        state = FileState.UNDONE;
        undoneAt = now;
    }

    void require(FileState needed) {
        if (state != needed) {
            throw Refusal.of(needed == FileState.OPEN ? "pupilImport.alreadyApplied" : "pupilImport.notApplied");
        }
    }

    UUID id() {
        return id;
    }

    byte[] content() {
        return content;
    }

    List<String> columns() {
        return List.of(columns);
    }

    UUID schoolId() {
        return schoolId;
    }

    InstructionLanguage language() {
        return language;
    }

    ImportedFile line() {
        return new ImportedFile(id, version, state, fileName, schoolId, language, uploadedAt, appliedAt, undoneAt, entered, known, leftOut);
    }
}
