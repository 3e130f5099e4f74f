package kz.tirek.retention;

import java.time.Instant;
import java.util.UUID;

/** A hold on a case; without {@code endedAt} it stands. */
public record HoldLine(UUID id, int version, String number, String reason, String placedBy, Instant placedAt, String endedBy, Instant endedAt) {
    public boolean stands() {
        return endedAt == null;
    }
}
