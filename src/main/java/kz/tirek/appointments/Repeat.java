package kz.tirek.appointments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How an appointment comes again.
 *
 * @param everyWeeks 1 for each week, 2 for every other
 * @param weekdays on which it is; empty for the weekday of the first one
 * @param until last day on which it may be
 */
public record Repeat(int everyWeeks, Set<DayOfWeek> weekdays, LocalDate until) {
    public Repeat {
        weekdays = weekdays == null ? Set.of() : Set.copyOf(weekdays);
    }

    /** The days from {@code first} on, in order; the first itself only when it falls on a chosen weekday. Weeks are counted from the Monday before the first. */
    Stream<LocalDate> days(LocalDate first) {
        Set<DayOfWeek> chosen = weekdays.isEmpty() ? Set.of(first.getDayOfWeek()) : weekdays;
        LocalDate monday = first.with(DayOfWeek.MONDAY);
        return first.datesUntil(until.plusDays(1))
                .filter(day -> chosen.contains(day.getDayOfWeek()) && ChronoUnit.DAYS.between(monday, day) / DAYS % everyWeeks == 0);
    }

    private static final int DAYS = 7;
}
