package kz.tirek.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Text that a person typed into a form and has not saved yet; theirs alone. */
@Entity
@IdClass(Draft.Key.class)
class Draft {
    /** A person has one draft of a form. */
    record Key(UUID staffId, String formKey) implements Serializable {}

    @Id private UUID staffId;
    @Id private String formKey;
    private byte[] sealed;
    private Instant savedAt;

    protected Draft() {}

    /** The fields, sealed. */
    byte[] sealed() {
        return sealed;
    }

    Instant savedAt() {
        return savedAt;
    }
}
