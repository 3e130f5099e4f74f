package kz.tirek.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.shared.Names;
import org.junit.jupiter.api.Test;

/** With the days of 2026 as domain knowledge gives them. */
class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.of(daysOf2026());

    @Test
    void restsAtWeekendsAndOnHolidays() {
        assertThat(calendar.isWorking(day("2026-09-04"))).isTrue();
        assertThat(calendar.isWorking(day("2026-09-05"))).as("Saturday").isFalse();
        assertThat(calendar.isWorking(day("2026-09-06"))).as("Sunday").isFalse();
        assertThat(calendar.isWorking(day("2026-12-16"))).as("Independence Day, a Wednesday").isFalse();
    }

    @Test
    void restsOnTheNextWorkingDayForAHolidayOnAWeekend() {
        assertThat(calendar.isWorking(day("2026-03-09"))).as("Monday after Women's Day on Sunday").isFalse();
        assertThat(calendar.isWorking(day("2026-05-11"))).as("Monday after Victory Day on Saturday").isFalse();
        assertThat(calendar.isWorking(day("2026-10-26"))).as("Monday after Republic Day on Sunday").isFalse();
        assertThat(calendar.isWorking(day("2026-10-27"))).isTrue();
    }

    @Test
    void movesTwoHolidaysToTwoDaysBehindTheThird() {
        assertThat(calendar.isWorking(day("2026-03-23"))).as("Nauryz itself, a Monday").isFalse();
        assertThat(calendar.isWorking(day("2026-03-24"))).isFalse();
        assertThat(calendar.isWorking(day("2026-03-25"))).isFalse();
        assertThat(calendar.isWorking(day("2026-03-26"))).isTrue();
        assertThat(calendar.moved()).containsEntry(day("2026-03-24"), day("2026-03-21")).containsEntry(day("2026-03-25"), day("2026-03-22"));
    }

    @Test
    void movesNoDayOffThatIsNoHoliday() {
        var onSunday = WorkingCalendar.of(List.of(off("2027-05-16")));

        assertThat(onSunday.isWorking(day("2027-05-17"))).as("Monday after the first day of Kurban Ait").isTrue();
    }

    @Test
    void worksOnADayThatIsNamedAsOne() {
        var days = daysOf2026();
        days.add(working("2026-10-26"));
        days.add(working("2026-10-24"));
        var moved = WorkingCalendar.of(days);

        assertThat(moved.isWorking(day("2026-10-26"))).as("day off by the rule, but named").isTrue();
        assertThat(moved.isWorking(day("2026-10-24"))).as("Saturday, but named").isTrue();
    }

    @Test
    void countsADeadlineFromTheDayAfter() {
        assertThat(calendar.plusWorkingDays(day("2026-03-20"), 1)).as("over Nauryz").isEqualTo(day("2026-03-26"));
        assertThat(calendar.plusWorkingDays(day("2026-10-23"), 2)).as("over Republic Day").isEqualTo(day("2026-10-28"));
        assertThat(calendar.plusWorkingDays(day("2026-09-05"), 0)).isEqualTo(day("2026-09-05"));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(day("2026-09-05"), -1));
    }

    @Test
    void countsTheWorkingDaysBetweenTwoDays() {
        assertThat(calendar.workingDaysBetween(day("2026-03-20"), day("2026-03-26"))).isEqualTo(1);
        assertThat(calendar.workingDaysBetween(day("2026-09-01"), day("2026-09-01"))).isZero();
        assertThat(calendar.workingDaysBetween(day("2026-09-01"), day("2026-09-08"))).isEqualTo(5);
        assertThat(calendar.workingDaysBetween(day("2026-09-08"), day("2026-09-01"))).as("overdue").isEqualTo(-5);
    }

    @Test
    void leadsBackToTheCountItStartedFrom() {
        LocalDate start = day("2026-01-05");
        for (int count = 1; count < 200; count++) {
            LocalDate reached = calendar.plusWorkingDays(start, count);
            assertThat(calendar.workingDaysBetween(start, reached)).isEqualTo(count);
            assertThat(calendar.minusWorkingDays(reached, count)).isEqualTo(start);
        }
    }

    private static List<CalendarDay> daysOf2026() {
        var days = new ArrayList<CalendarDay>();
        List.of("01-01", "01-02", "03-08", "03-21", "03-22", "03-23", "05-01", "05-07", "05-09", "07-06", "10-25", "12-16")
                .forEach(day -> days.add(day("2026-" + day, DayKind.HOLIDAY)));
        days.add(off("2026-01-07"));
        days.add(off("2026-05-27"));
        return days;
    }

    private static CalendarDay off(String day) {
        return day(day, DayKind.DAY_OFF);
    }

    private static CalendarDay working(String day) {
        return day(day, DayKind.WORKING_DAY);
    }

    private static CalendarDay day(String day, DayKind kind) {
        return new CalendarDay(day(day), kind, new Names("күн", "день", "day"), "", 0);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
