package kz.tirek.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * From when on reading is listed for review.
 *
 * @param children so many different children in an hour, or more
 * @param fromHour first hour of the night, 0 to 23; only for {@link ReadingKind#NIGHT}
 * @param untilHour hour at which the night is over
 * @param changedAt {@code null} while it is as it came
 */
public record ReadingRuleView(ReadingKind kind, int version, int children, boolean active, int fromHour, int untilHour, Instant changedAt)
        implements Serializable {}
