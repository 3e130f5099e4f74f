package kz.tirek.appointments.web;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.appointments.AppointmentLine;
import kz.tirek.directory.DayOff;

/**
 * A day of a calendar.
 *
 * @param off the holiday it is, or {@code null}
 * @param inside whether it belongs to the month that is shown
 */
public record CalendarDayCell(LocalDate day, DayOff off, List<AppointmentLine> lines, boolean today, boolean inside) {
    public boolean isWithoutNote() {
        return lines.stream().anyMatch(AppointmentLine::noteMissing);
    }
}
