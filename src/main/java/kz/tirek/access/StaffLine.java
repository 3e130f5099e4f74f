package kz.tirek.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person who works with Tirek, in a list.
 *
 * @param units what they serve now
 */
public record StaffLine(UUID id, String displayName, String username, Instant firstSeenAt, Instant lastSeenAt, List<Unit> units) {}
