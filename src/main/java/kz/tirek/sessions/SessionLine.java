package kz.tirek.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A session in its author's list; without {@code signedAt} the note is still missing or unsigned. */
public record SessionLine(UUID id, String caseNumber, String pupil, String classLabel, SessionKind kind, LocalDate heldOn, LocalTime startedAt,
        Short minutes, Instant signedAt) {}
