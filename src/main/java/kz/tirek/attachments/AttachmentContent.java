package kz.tirek.attachments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import kz.tirek.vault.Sealed;

/** The sealed bytes of a file, and those of its small picture where it is one. */
@Entity
class AttachmentContent {
    @Id private UUID attachmentId;
    @Column(updatable = false) private UUID caseId;
    private int keyVersion;
    private byte[] sealed;
    private byte[] thumbSealed;

    protected AttachmentContent() {}

    /** @param thumb sealed under the same version, or {@code null} */
    AttachmentContent(UUID attachmentId, UUID caseId, Sealed content, Sealed thumb) {
        this.attachmentId = attachmentId;
        this.caseId = caseId;
        take(content, thumb);
    }

    /** @param thumb sealed under the same version, or {@code null} */
    void take(Sealed content, Sealed thumb) {
        keyVersion = content.keyVersion();
        sealed = content.bytes();
        thumbSealed = thumb == null ? null : thumb.bytes();
        if (thumb != null && thumb.keyVersion() != keyVersion) {
            throw new IllegalArgumentException("Sealed under two versions");
        }
    }

    static String place(UUID id) {
        return "attachment|content|" + id;
    }

    static String thumbPlace(UUID id) {
        return "attachment|thumb|" + id;
    }

    Sealed content() {
        return new Sealed(keyVersion, sealed);
    }

    /** Or {@code null}. */
    Sealed thumb() {
        return thumbSealed == null ? null : new Sealed(keyVersion, thumbSealed);
    }
}
