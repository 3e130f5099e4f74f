package kz.tirek.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells working days from days off: weekends are Saturday and Sunday; a public holiday that falls on one of them makes the next working day off
 * (Law on holidays); days named in the calendar stand above both. Immutable.
 */
public final class WorkingCalendar {
    private final Set<LocalDate> worked;
    private final Set<LocalDate> off;
    private final SortedMap<LocalDate, LocalDate> moved = new TreeMap<>();

    private WorkingCalendar(Set<LocalDate> worked, Set<LocalDate> off) {
        this.worked = worked;
        this.off = off;
    }

    /** The calendar of the days given. */
    public static WorkingCalendar of(Collection<CalendarDay> days) {
        Map<DayKind, Set<LocalDate>> byKind = days.stream().collect(
                Collectors.groupingBy(CalendarDay::kind, Collectors.mapping(CalendarDay::day, Collectors.toSet())));
        Set<LocalDate> holidays = byKind.getOrDefault(DayKind.HOLIDAY, Set.of());
        var off = new HashSet<>(holidays);
        off.addAll(byKind.getOrDefault(DayKind.DAY_OFF, Set.of()));
        var calendar = new WorkingCalendar(byKind.getOrDefault(DayKind.WORKING_DAY, Set.of()), off);
        holidays.stream().filter(WorkingCalendar::isWeekend).sorted().forEach(calendar::moveOn);
        return calendar;
    }

    /** Gives the next working day off for a holiday on a weekend, save where that day is named as one to work on. */
    private void moveOn(LocalDate holiday) {
        LocalDate day = holiday.plusDays(1);
        while (isWeekend(day) || off.contains(day) || moved.containsKey(day)) {
            day = day.plusDays(1);
        }
        if (!worked.contains(day)) {
            moved.put(day, holiday);
        }
    }

    public boolean isWorking(LocalDate day) {
        return worked.contains(day) || !isWeekend(day) && !off.contains(day) && !moved.containsKey(day);
    }

    /** The day that is {@code count} working days after {@code day}, which does not count itself; {@code day} for 0. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        return walked(day, count, 1);
    }

    /** The day that is {@code count} working days before {@code day}, which does not count itself; {@code day} for 0. */
    public LocalDate minusWorkingDays(LocalDate day, int count) {
        return walked(day, count, -1);
    }

    private LocalDate walked(LocalDate day, int count, int step) {
        if (count < 0) {
            throw new IllegalArgumentException("count " + count);
        }
        LocalDate reached = day;
        for (int left = count; left > 0;) {
            reached = reached.plusDays(step);
            if (isWorking(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days come after {@code from} up to and with {@code to}; negative when {@code to} lies before {@code from}. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorking).count();
    }

    /** Days that are off because a holiday fell on a weekend, each with that holiday. */
    public SortedMap<LocalDate, LocalDate> moved() {
        return Collections.unmodifiableSortedMap(moved);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
