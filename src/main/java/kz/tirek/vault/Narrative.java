package kz.tirek.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** One text told in confidence, sealed: the note of a session, why a risk is what it is. */
@Entity
@IdClass(Narrative.Place.class)
class Narrative {
    /** Where the text stands: a row of any feature, and which of its texts. */
    record Place(UUID rowId, String field) implements Serializable {
        /** As the seal is bound to it. */
        String bound() {
            return "narrative|" + field + "|" + rowId;
        }
    }

    @Id private UUID rowId;
    @Id private String field;
    private UUID caseId;
    private int keyVersion;
    private byte[] sealed;

    protected Narrative() {}

    Narrative(Place place, UUID caseId, Sealed sealed) {
        this.rowId = place.rowId();
        this.field = place.field();
        this.caseId = caseId;
        take(sealed);
    }

    void take(Sealed fresh) {
        keyVersion = fresh.keyVersion();
        sealed = fresh.bytes();
    }

    Place place() {
        return new Place(rowId, field);
    }

    UUID caseId() {
        return caseId;
    }

    Sealed sealed() {
        return new Sealed(keyVersion, sealed);
    }
}
