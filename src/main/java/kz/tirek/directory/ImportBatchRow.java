package kz.tirek.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.Optional;
import java.util.UUID;

/** What one row of an applied file made of a school. */
@Entity(name = "SchoolImportRow")
@IdClass(ImportBatchRow.Key.class)
class ImportBatchRow {
    /** Which row of which file. */
    record Key(UUID importId, int rowNumber) {}

    @Id private UUID importId;
    @Id private int rowNumber;
    private UUID schoolId;
    private String before;
    private String after;

    protected ImportBatchRow() {}

    /** @param before what the school was, or {@code null} when the row made it */
    ImportBatchRow(UUID importId, int rowNumber, UUID schoolId, SchoolFacts before, SchoolFacts after) {
        this.importId = importId;
        this.rowNumber = rowNumber;
        this.schoolId = schoolId;
        this.before = before == null ? null : Fields.of(before).toJson();
        this.after = Fields.of(after).toJson();
    }

    UUID schoolId() {
        return schoolId;
    }

    Optional<SchoolFacts> before() {
        return Optional.ofNullable(before).map(json -> Fields.fromJson(json).facts());
    }

    SchoolFacts after() {
        return Fields.fromJson(after).facts();
    }
}
