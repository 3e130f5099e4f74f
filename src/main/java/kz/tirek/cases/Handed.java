package kz.tirek.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case that the actor led until lately: they still hand in the note of a session that they held.
 *
 * @param owner whose it is now
 * @param on the day on which it went
 */
public record Handed(UUID caseId, String number, UUID owner, String ownerName, LocalDate on) {}
