package kz.tirek.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.tirek.shared.Time;

/** When an appointment is: a piece of one day. */
public record Span(LocalDate day, LocalTime startsAt, int minutes) {
    static boolean endsSameDay(LocalTime startsAt, int minutes) {
        return Duration.ofSeconds(startsAt.toSecondOfDay()).plusMinutes(minutes).compareTo(Duration.ofDays(1)) < 0;
    }

    /** The first moment after it. */
    public LocalTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }

    /** The moment at which it begins, in the region's zone. */
    public Instant begins() {
        return day.atTime(startsAt).atZone(Time.ZONE).toInstant();
    }

    public Instant ends() {
        return day.atTime(endsAt()).atZone(Time.ZONE).toInstant();
    }

    /** Whether both share a moment; one that ends when the other begins does not. */
    boolean meets(Span other) {
        return day.equals(other.day) && meets(other.startsAt, other.endsAt());
    }

    boolean meets(LocalTime from, LocalTime until) {
        return startsAt.isBefore(until) && from.isBefore(endsAt());
    }

    Span on(LocalDate other) {
        return new Span(other, startsAt, minutes);
    }
}
