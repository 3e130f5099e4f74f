package kz.tirek.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a verification of the audit came to.
 *
 * @param rows rows that were compared with their seals
 * @param waiting rows that are not sealed yet
 * @param found how many things are wrong
 * @param findings the first of them
 * @param begins number of the seal with which the checkpoints begin; 0 when there is none
 * @param fingerprint of the key that checks the checkpoints
 */
public record Verification(Instant at, long rows, long seals, long waiting, long found, List<Finding> findings, long begins, String fingerprint,
        long millis) implements Serializable {
    private static final long SECOND = 1000;

    public boolean sound() {
        return found == 0;
    }

    /** Rows in a second. */
    public long speed() {
        return rows * SECOND / Math.max(1, millis);
    }
}
