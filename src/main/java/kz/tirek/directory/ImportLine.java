package kz.tirek.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded file of schools, and what became of it.
 *
 * @param by name of the person who uploaded it
 * @param appliedAt when its schools came into the directory, or {@code null}
 * @param undoneAt when that was taken back, or {@code null}
 * @param fresh number of schools that it made
 * @param changed number of schools that it changed
 * @param same number of rows that changed nothing
 */
public record ImportLine(UUID id, ImportState state, String fileName, Instant uploadedAt, String by, Instant appliedAt, Instant undoneAt,
        int fresh, int changed, int same) {}
