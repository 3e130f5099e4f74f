package kz.tirek.audit;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the audit is sealed.
 *
 * @param seal number of the last seal; 0 before there is one
 * @param rows in all seals
 * @param sealedAt when it was made; {@code null} before there is one
 * @param waiting rows that are not sealed yet
 * @param waitingSince time of the oldest of them; {@code null} when there is none
 * @param fingerprint of the key that checks the checkpoints
 * @param last the verification that was run last; {@code null} when there was none
 */
public record ProofState(Instant at, long seal, long rows, Instant sealedAt, long waiting, Instant waitingSince, String fingerprint, LastCheck last) {
    private static final Duration LATE = Duration.ofMinutes(2);

    /** Whether rows wait longer than they should. */
    public boolean late() {
        return waitingSince != null && waitingSince.plus(LATE).isBefore(at);
    }
}
