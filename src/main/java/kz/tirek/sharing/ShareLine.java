package kz.tirek.sharing;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who is or was let into a case.
 *
 * @param until when it ended or will end, or {@code null}
 * @param underWay whether it has not ended yet
 */
public record ShareLine(UUID id, int version, UUID staffId, String person, ShareKind kind, Instant from, Instant until, boolean underWay, String givenBy) {}
