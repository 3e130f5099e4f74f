package kz.tirek.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The key under which a person's browser encrypts drafts; nobody else reads it. */
@Entity
class StaffKey {
    @Id private UUID staffId;
    private byte[] draftKey;

    protected StaffKey() {}

    StaffKey(UUID staffId, byte[] draftKey) {
        this.staffId = staffId;
        this.draftKey = draftKey;
    }

    byte[] draftKey() {
        return draftKey.clone();
    }
}
