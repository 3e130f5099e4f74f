package kz.tirek.attachments;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as the list of its case shows it.
 *
 * @param size of the cleaned file, in bytes
 * @param preview whether there is a small picture of it
 */
public record AttachmentLine(UUID id, String name, AttachmentKind kind, String mediaType, int size, AttachmentState state, String addedBy,
        Instant addedAt, boolean preview) {

    public boolean clean() {
        return state == AttachmentState.CLEAN;
    }
}
