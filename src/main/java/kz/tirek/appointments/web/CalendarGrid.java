package kz.tirek.appointments.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.tirek.appointments.AppointmentLine;
import kz.tirek.directory.DayOff;

/** Lays appointments out by day, by hour and week, by week and month. */
final class CalendarGrid {
    private static final int WEEK = 7;
    private static final int MORNING = 8;
    private static final int EVENING = 18;

    private final Map<LocalDate, List<AppointmentLine>> byDay;
    private final Map<LocalDate, DayOff> holidays;
    private final LocalDate today;

    CalendarGrid(List<AppointmentLine> lines, List<DayOff> holidays, LocalDate today) {
        this.byDay = lines.stream().collect(Collectors.groupingBy(AppointmentLine::day));
        this.holidays = holidays.stream().collect(Collectors.toMap(DayOff::day, Function.identity()));
        this.today = today;
    }

    /** The days on which something is, or which are holidays. */
    List<CalendarDayCell> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(day -> cell(day, true)).filter(cell -> !cell.lines().isEmpty() || cell.off() != null).toList();
    }

    List<CalendarDayCell> week(LocalDate monday) {
        return IntStream.range(0, WEEK).mapToObj(at -> cell(monday.plusDays(at), true)).toList();
    }

    /** The hours of a week from the first that is needed to the last; the usual working hours at least. */
    List<CalendarRow> hours(LocalDate monday) {
        List<CalendarDayCell> days = week(monday);
        List<Integer> begun = days.stream().flatMap(day -> day.lines().stream()).map(line -> line.startsAt().getHour()).toList();
        int first = Math.min(MORNING, begun.stream().min(Integer::compare).orElse(MORNING));
        int last = Math.max(EVENING, begun.stream().max(Integer::compare).orElse(EVENING));
        return IntStream.rangeClosed(first, last).mapToObj(hour -> new CalendarRow(LocalTime.of(hour, 0), days.stream().map(day -> in(day, hour)).toList())).toList();
    }

    /** The weeks that a month touches. */
    List<List<CalendarDayCell>> month(LocalDate first) {
        var weeks = new ArrayList<List<CalendarDayCell>>();
        LocalDate last = first.plusMonths(1).minusDays(1);
        for (LocalDate monday = first.with(DayOfWeek.MONDAY); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            LocalDate start = monday;
            weeks.add(IntStream.range(0, WEEK).mapToObj(start::plusDays).map(day -> cell(day, day.getMonth() == first.getMonth())).toList());
        }
        return weeks;
    }

    private static CalendarDayCell in(CalendarDayCell day, int hour) {
        return new CalendarDayCell(day.day(), day.off(), day.lines().stream().filter(line -> line.startsAt().getHour() == hour).toList(), day.today(), true);
    }

    private CalendarDayCell cell(LocalDate day, boolean inside) {
        return new CalendarDayCell(day, holidays.get(day), byDay.getOrDefault(day, List.of()), day.equals(today), inside);
    }
}
