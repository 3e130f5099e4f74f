package kz.tirek.attachments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Absent;
import kz.tirek.vault.Sealed;

/** A file of a case: who added it and when, what it is; its name and its content are sealed under the key of the case. */
@Entity
class Attachment {
    /** Name of the text that says why it was removed. */
    static final String WHY = "removed";

    @Id private UUID id;
    @Column(updatable = false) private UUID caseId;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private AttachmentKind kind;
    @Column(updatable = false) private byte[] nameSealed;
    @Column(updatable = false) private String mediaType;
    @Column(updatable = false) private int size;
    @Column(updatable = false) private int keyVersion;
    @Enumerated(EnumType.STRING) private AttachmentState state;
    @Column(updatable = false) private byte[] checksum;
    @Column(updatable = false) private UUID addedBy;
    @Column(updatable = false) private Instant addedAt;
    private UUID removedBy;
    private Instant removedAt;

    protected Attachment() {}

    static Attachment add(UUID id, UUID caseId, Cleaned file, byte[] checksum, Sealed name, UUID by, Instant now) {
        var added = new Attachment();
        added.id = id;
        added.caseId = caseId;
        added.kind = file.kind();
        added.nameSealed = name.bytes();
        added.keyVersion = name.keyVersion();
        added.mediaType = file.mediaType();
        added.size = file.size();
        added.state = file.state();
        added.checksum = checksum;
        added.addedBy = by;
        added.addedAt = now;
        return added;
    }

    static String namePlace(UUID id) {
        return "attachment|name|" + id;
    }

    void foundClean() {
        requireThere();
        state = AttachmentState.CLEAN;
    }

    /** Takes it away from the page; its content goes when its term ends. @return false when it was removed before */
    boolean remove(UUID by, Instant now) {
        if (removedAt != null) {
            return false;
        }
        removedBy = by;
        removedAt = now;
        return true;
    }

    /** @throws Absent when it was removed */
    void requireThere() {
        if (removedAt != null) {
            throw new Absent();
        }
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    AttachmentKind kind() {
        return kind;
    }

    Sealed name() {
        return new Sealed(keyVersion, nameSealed);
    }

    String mediaType() {
        return mediaType;
    }

    int size() {
        return size;
    }

    boolean clean() {
        return state == AttachmentState.CLEAN;
    }

    AttachmentState state() {
        return state;
    }

    byte[] checksum() {
        return checksum;
    }

    UUID addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    UUID removedBy() {
        return removedBy;
    }

    Instant removedAt() {
        return removedAt;
    }
}
