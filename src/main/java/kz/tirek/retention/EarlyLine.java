package kz.tirek.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * An erasure before its time.
 *
 * @param mayDecide whether the reader is the other person who may decide it now
 */
public record EarlyLine(UUID id, int version, String number, String reason, String ground, EarlyState state, String askedBy, Instant askedAt,
        Instant expiresAt, String decidedBy, Instant decidedAt, Instant doneAt, boolean mayDecide) {}
