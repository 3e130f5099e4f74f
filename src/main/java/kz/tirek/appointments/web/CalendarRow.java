package kz.tirek.appointments.web;

import java.time.LocalTime;
import java.util.List;

/** An hour of a week: what begins in it, day by day. */
public record CalendarRow(LocalTime hour, List<CalendarDayCell> days) {
    public boolean isIdle() {
        return days.stream().allMatch(day -> day.lines().isEmpty());
    }
}
