package kz.tirek.access;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody serves or served a unit.
 *
 * @param key school's id, or KATO code
 * @param until {@code null} while they serve it
 * @param givenBy name of the person who gave it
 * @param endedBy name of the person who ended it, or {@code null}
 */
public record AssignmentLine(UUID id, Integer version, Unit.Kind kind, String key, Instant since, Instant until, String givenBy,
        String endedBy) {
    public boolean current() {
        return until == null;
    }

    public Unit unit() {
        return new Unit(kind, key);
    }
}
