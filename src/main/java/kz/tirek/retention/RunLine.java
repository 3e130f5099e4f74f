package kz.tirek.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * A run of the keeper.
 *
 * @param finishedAt {@code null} while it is under way, or was broken off and will go on
 * @param kept pieces that could not go: reopened, or put on hold meanwhile
 */
public record RunLine(UUID id, RunCause cause, Instant askedAt, Instant finishedAt, long done, long kept, long waiting) {
    /** Share that is through, 0 to 100. */
    public int percent() {
        long all = done + kept + waiting;
        return all == 0 ? 100 : (int) ((done + kept) * 100 / all);
    }
}
