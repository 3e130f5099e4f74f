package kz.tirek.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tirek.shared.Names;

/** Tells on which days schools give lessons: within a term and on no holiday. Which weekdays they work on is each school's own. Immutable. */
public final class SchoolCalendar {
    private static final int FIRST_GRADE = 1;

    private final Map<LocalDate, CalendarDay> named;
    private final WorkingCalendar working;
    private final List<SchoolYearFacts> years;

    private SchoolCalendar(Map<LocalDate, CalendarDay> named, WorkingCalendar working, List<SchoolYearFacts> years) {
        this.named = named;
        this.working = working;
        this.years = years;
    }

    /** The calendar of these days and school years. */
    public static SchoolCalendar of(Collection<CalendarDay> days, Collection<SchoolYearFacts> years) {
        return new SchoolCalendar(days.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity())), WorkingCalendar.of(days), List.copyOf(years));
    }

    /** Why there are no lessons on {@code day}; empty when there are. @param grade whose breaks count, or {@code null} when no grade is meant */
    public Optional<DayOff> off(LocalDate day, Integer grade) {
        CalendarDay said = named.get(day);
        if (said != null && said.kind() != DayKind.WORKING_DAY) {
            return Optional.of(new DayOff(day, NoLessons.HOLIDAY, said.names()));
        }
        LocalDate holiday = working.moved().get(day);
        if (holiday != null) {
            return Optional.of(new DayOff(day, NoLessons.MOVED, namesOf(holiday)));
        }
        return outside(day, grade).map(why -> new DayOff(day, why, null));
    }

    private Optional<NoLessons> outside(LocalDate day, Integer grade) {
        SchoolYearFacts year = yearOf(day).orElse(null);
        if (year == null) {
            return Optional.of(NoLessons.OUTSIDE_YEAR);
        }
        if (year.terms().stream().noneMatch(term -> within(day, term.startsOn(), term.endsOn()))) {
            return Optional.of(NoLessons.BREAK);
        }
        boolean extra = grade != null && grade == FIRST_GRADE && year.extraStartsOn() != null && within(day, year.extraStartsOn(), year.extraEndsOn());
        return extra ? Optional.of(NoLessons.EXTRA_BREAK) : Optional.empty();
    }

    /** Last day of the school year to which {@code day} belongs; empty when it belongs to none. */
    public Optional<LocalDate> endOfYear(LocalDate day) {
        return yearOf(day).map(SchoolYearFacts::endsOn);
    }

    private Optional<SchoolYearFacts> yearOf(LocalDate day) {
        return years.stream().filter(year -> within(day, year.startsOn(), year.endsOn())).findFirst();
    }

    private Names namesOf(LocalDate holiday) {
        return named.get(holiday).names();
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
