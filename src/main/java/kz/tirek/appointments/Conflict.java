package kz.tirek.appointments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import kz.tirek.directory.DayOff;

/**
 * What stands against an appointment on one day: a warning, never a wall.
 *
 * @param off for a day without lessons, why
 * @param other for another appointment, its id
 * @param from when the lessons or the other appointment begin, or {@code null}
 * @param until when they end, or {@code null}
 */
public record Conflict(ConflictKind kind, LocalDate day, DayOff off, UUID other, LocalTime from, LocalTime until) {
    static Conflict dayOff(DayOff off) {
        return new Conflict(ConflictKind.DAY_OFF, off.day(), off, null, null, null);
    }

    static Conflict lessons(LocalDate day, Hours hours) {
        return new Conflict(ConflictKind.LESSONS, day, null, null, hours.startsAt(), hours.endsAt());
    }

    static Conflict other(UUID id, Span span) {
        return new Conflict(ConflictKind.OTHER_APPOINTMENT, span.day(), null, id, span.startsAt(), span.endsAt());
    }
}
