package kz.tirek.clocks;

import java.time.Instant;
import java.time.LocalTime;

/**
 * The Centre's hours as they stand, or stood.
 *
 * @param changedBy who set them; {@code null} for what the portal came with
 */
public record HoursLine(int version, LocalTime opens, LocalTime closes, Instant changedAt, String changedBy) {}
