package kz.tirek.appointments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.directory.DayOff;
import kz.tirek.directory.SchoolCalendar;
import kz.tirek.shared.Refusal;

/**
 * The days of an appointment before it is made.
 *
 * @param skipped days on which it would be if schools gave lessons then, each with the reason
 */
public record Plan(List<LocalDate> days, List<DayOff> skipped) {
    private static final int MOST = 200;

    /**
     * @param grade of the pupil, or {@code null}
     * @throws Refusal at {@code until} when it lies outside the school year of the first day, or nothing is left
     */
    static Plan of(NewAppointment wanted, SchoolCalendar calendar, Integer grade) {
        if (wanted.repeat() == null) {
            return new Plan(List.of(wanted.day()), List.of());
        }
        LocalDate last = calendar.endOfYear(wanted.day()).orElseThrow(() -> Refusal.at("day", "appointment.outsideYear"));
        if (wanted.repeat().until().isAfter(last)) {
            throw Refusal.at("until", "appointment.untilOutside");
        }
        var days = new ArrayList<LocalDate>();
        var skipped = new ArrayList<DayOff>();
        wanted.repeat().days(wanted.day()).forEach(day -> calendar.off(day, grade).ifPresentOrElse(skipped::add, () -> days.add(day)));
        if (days.isEmpty() || days.size() > MOST) {
            throw Refusal.at("until", days.isEmpty() ? "appointment.noDays" : "appointment.tooMany");
        }
        return new Plan(days, skipped);
    }
}
