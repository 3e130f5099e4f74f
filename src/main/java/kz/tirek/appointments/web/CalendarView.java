package kz.tirek.appointments.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** How a calendar is shown. */
public enum CalendarView {
    AGENDA,
    WEEK,
    MONTH;

    private static final int AGENDA_DAYS = 14;
    private static final int WEEK_DAYS = 7;

    static CalendarView asked(String word) {
        for (CalendarView view : values()) {
            if (view.word().equals(word)) {
                return view;
            }
        }
        return AGENDA;
    }

    /** As it stands in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    LocalDate first(LocalDate day) {
        return switch (this) {
            case AGENDA -> day;
            case WEEK -> day.with(DayOfWeek.MONDAY);
            case MONTH -> day.withDayOfMonth(1).with(DayOfWeek.MONDAY);
        };
    }

    LocalDate last(LocalDate day) {
        return switch (this) {
            case AGENDA -> day.plusDays(AGENDA_DAYS - 1);
            case WEEK -> day.with(DayOfWeek.SUNDAY);
            case MONTH -> day.withDayOfMonth(1).plusMonths(1).minusDays(1).with(DayOfWeek.SUNDAY);
        };
    }

    LocalDate step(LocalDate day, int steps) {
        return switch (this) {
            case AGENDA -> day.plusDays((long) steps * AGENDA_DAYS);
            case WEEK -> day.plusDays((long) steps * WEEK_DAYS);
            case MONTH -> day.withDayOfMonth(1).plusMonths(steps);
        };
    }
}
