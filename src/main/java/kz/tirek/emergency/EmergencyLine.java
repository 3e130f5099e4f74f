package kz.tirek.emergency;

import java.time.Instant;
import java.util.UUID;

/**
 * An emergency access as those concerned see it.
 *
 * @param who the person who opened the case
 * @param until when it ended, or will end by itself
 * @param decision what the review found, or {@code null} while it waits
 */
public record EmergencyLine(UUID id, int version, String who, String caseNumber, Category category, String reason, Instant beganAt, Instant until,
        boolean underWay, Decision decision, String decisionWhy, Instant decidedAt) {}
