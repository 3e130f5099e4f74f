package kz.tirek.register;

import java.time.Instant;
import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;

/**
 * A file of pupils, without what it says.
 *
 * @param school of rows that name none
 * @param language of rows that name none
 * @param appliedAt when its pupils came into the register, or {@code null}
 * @param undoneAt when that was taken back, or {@code null}
 * @param entered pupils whom it entered
 * @param known rows of pupils whom the register had already
 * @param leftOut rows that were wrong
 */
public record ImportedFile(UUID id, int version, FileState state, String fileName, UUID school, InstructionLanguage language, Instant uploadedAt,
        Instant appliedAt, Instant undoneAt, int entered, int known, int leftOut) {
    public boolean open() {
        return state == FileState.OPEN;
    }

    public boolean applied() {
        return state == FileState.APPLIED;
    }
}
