package kz.tirek.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * An hour in which a person read in an unusual way.
 *
 * @param children different children in that hour
 * @param words the decision; {@code null} while it is open
 * @param decider who decided
 * @param own whether it is the reading of the very person who looks at the list, who therefore cannot decide on it
 */
public record UnusualLine(UUID id, int version, UUID staffId, String person, ReadingKind kind, Instant hour, int children, Instant firstAt, Instant lastAt,
        UnusualState state, String words, String decider, Instant decidedAt, boolean own) {}
