package kz.tirek.supervision;

import java.time.Instant;
import java.util.UUID;

/**
 * A discussion in a list: no child, the case by its number.
 *
 * @param mine whether the actor is its supervisor
 * @param until when it ended or will end
 */
public record DiscussionLine(UUID id, int version, String caseNumber, String askedBy, String supervisor, boolean mine, Instant askedAt, Instant until, boolean answered,
        boolean underWay) {}
