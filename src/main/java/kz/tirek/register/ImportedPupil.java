package kz.tirek.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a file entered a pupil: what undoing it takes back. */
@Entity
@Table(name = "pupil_import_row")
@IdClass(ImportedPupil.Key.class)
class ImportedPupil {
    /** Which pupil of which file. */
    record Key(UUID importId, UUID pupilId) {}

    @Id private UUID importId;
    @Id private UUID pupilId;

    protected ImportedPupil() {}

    ImportedPupil(UUID importId, UUID pupilId) {
        this.importId = importId;
        this.pupilId = pupilId;
    }
}
