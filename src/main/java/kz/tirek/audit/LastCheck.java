package kz.tirek.audit;

import java.time.Instant;

/**
 * The verification of the audit that was run last.
 *
 * @param found how many things were wrong
 * @param kinds names of {@link Tampering}s, a space apart
 */
public record LastCheck(Instant at, long rows, long seals, int found, String kinds, long millis) {}
