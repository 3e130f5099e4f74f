package kz.tirek.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.directory.CalendarDay;
import kz.tirek.directory.DayKind;
import kz.tirek.directory.WorkingCalendar;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Terms at the edges of nights, weekends, holidays and years; times are written as the region's clocks show them, UTC+5. */
class WorkingTimeTest {
    private static final WorkingHours NINE_TO_SIX = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
    private final WorkingTime time = new WorkingTime(WorkingCalendar.of(holidays()), NINE_TO_SIX);

    @Test
    void runsHoursThroughNightsAndWeekends() {
        assertThat(due("2026-09-04T17:30", 3, TermUnit.HOURS)).isEqualTo("2026-09-04T20:30");
        assertThat(due("2026-09-04T17:30", 72, TermUnit.HOURS)).isEqualTo("2026-09-07T17:30");
        assertThat(due("2026-12-31T23:59", 24, TermUnit.HOURS)).isEqualTo("2027-01-01T23:59");
    }

    @Test
    void endsDaysWithTheLastMinuteOfTheLastDay() {
        assertThat(due("2026-09-04T08:00", 7, TermUnit.DAYS)).isEqualTo("2026-09-11T23:59");
        assertThat(due("2026-09-04T00:00", 90, TermUnit.DAYS)).isEqualTo("2026-12-03T23:59");
        assertThat(due("2028-02-28T23:59", 1, TermUnit.DAYS)).isEqualTo("2028-02-29T23:59");
    }

    @Test
    void endsWorkingDaysWhenTheCentreCloses() {
        assertThat(due("2026-09-03T08:00", 1, TermUnit.WORKING_DAYS)).isEqualTo("2026-09-04T18:00");
        assertThat(due("2026-09-04T23:00", 1, TermUnit.WORKING_DAYS)).as("Friday at night").isEqualTo("2026-09-07T18:00");
        assertThat(due("2026-09-05T11:00", 1, TermUnit.WORKING_DAYS)).as("Saturday").isEqualTo("2026-09-07T18:00");
    }

    @Test
    void countsWorkingHoursInTheHoursOfTheCentreOnly() {
        assertThat(due("2026-09-03T10:00", 3, TermUnit.WORKING_HOURS)).isEqualTo("2026-09-03T13:00");
        assertThat(due("2026-09-03T10:00", 8, TermUnit.WORKING_HOURS)).as("ends with the day, not with the next").isEqualTo("2026-09-03T18:00");
        assertThat(due("2026-09-04T16:00", 3, TermUnit.WORKING_HOURS)).as("over a weekend").isEqualTo("2026-09-07T10:00");
        assertThat(due("2026-09-03T10:00", 27, TermUnit.WORKING_HOURS)).as("three days' worth").isEqualTo("2026-09-08T10:00");
        assertThat(due("2026-09-03T09:00", 18, TermUnit.WORKING_HOURS)).as("two whole days").isEqualTo("2026-09-04T18:00");
    }

    @Test
    void beginsOutsideOfWorkingHoursWhenTheCentreOpens() {
        assertThat(due("2026-09-03T06:00", 2, TermUnit.WORKING_HOURS)).as("before it opens").isEqualTo("2026-09-03T11:00");
        assertThat(due("2026-09-03T18:00", 2, TermUnit.WORKING_HOURS)).as("at closing time").isEqualTo("2026-09-04T11:00");
        assertThat(due("2026-09-04T22:00", 2, TermUnit.WORKING_HOURS)).as("Friday at night").isEqualTo("2026-09-07T11:00");
        assertThat(due("2026-09-06T12:00", 9, TermUnit.WORKING_HOURS)).as("on a Sunday").isEqualTo("2026-09-07T18:00");
    }

    @Test
    void leavesOutHolidaysAndTheDaysTheyMove() {
        assertThat(due("2026-10-23T17:00", 2, TermUnit.WORKING_HOURS)).as("Republic Day on Sunday 25 October makes Monday off").isEqualTo("2026-10-27T10:00");
        assertThat(due("2026-10-23T12:00", 1, TermUnit.WORKING_DAYS)).isEqualTo("2026-10-27T18:00");
        assertThat(due("2027-03-12T12:00", 1, TermUnit.WORKING_DAYS)).as("Constitution Day, Monday 15 March").isEqualTo("2027-03-16T18:00");
        assertThat(due("2026-03-13T12:00", 1, TermUnit.WORKING_DAYS)).as("15 March on a Sunday makes Monday off").isEqualTo("2026-03-17T18:00");
        assertThat(due("2026-03-20T12:00", 1, TermUnit.WORKING_DAYS)).as("Nauryz on Saturday, Sunday and Monday").isEqualTo("2026-03-26T18:00");
    }

    @Test
    void knowsNoSummerTime() {
        assertThat(due("2026-03-28T12:00", 24, TermUnit.HOURS)).as("where others turn their clocks").isEqualTo("2026-03-29T12:00");
        assertThat(due("2026-10-24T12:00", 24, TermUnit.HOURS)).isEqualTo("2026-10-25T12:00");
        assertThat(at("2026-07-01T12:00")).isEqualTo(Instant.parse("2026-07-01T07:00:00Z"));
        assertThat(at("2026-12-01T12:00")).isEqualTo(Instant.parse("2026-12-01T07:00:00Z"));
    }

    @Test
    void readsTheDayInTheRegionNotInLondon() {
        Instant earlyMonday = Instant.parse("2026-09-06T20:00:00Z");

        Instant due = time.due(earlyMonday, target(1, TermUnit.WORKING_DAYS));

        assertThat(shown(due)).as("in Turkestan it was Monday already").isEqualTo("2026-09-08T18:00");
    }

    @Test
    void measuresWorkingTimeBetweenTwoMoments() {
        assertThat(between("2026-09-03T10:00", "2026-09-03T12:30")).isEqualTo(Duration.ofMinutes(150));
        assertThat(between("2026-09-04T17:00", "2026-09-07T10:00")).as("over a weekend").isEqualTo(Duration.ofHours(2));
        assertThat(between("2026-09-05T10:00", "2026-09-06T20:00")).as("in a weekend").isEqualTo(Duration.ZERO);
        assertThat(between("2026-09-03T00:00", "2026-09-05T00:00")).isEqualTo(Duration.ofHours(18));
        assertThat(between("2026-09-07T10:00", "2026-09-04T17:00")).as("backwards").isEqualTo(Duration.ofHours(-2));
    }

    @Test
    void comesBackToTheAmountForEveryStart() {
        for (int minute = 0; minute < 14 * 24 * 60; minute += 97) {
            Instant from = at("2026-10-15T00:00").plus(Duration.ofMinutes(minute));
            for (int hours : new int[] {1, 8, 9, 10, 26, 45}) {
                Instant due = time.due(from, target(hours, TermUnit.WORKING_HOURS));
                assertThat(time.between(from, due)).as("%d from %s", hours, from).isEqualTo(Duration.ofHours(hours));
                assertThat(time.between(due.minusSeconds(1), due)).as("ends in working time").isEqualTo(Duration.ofSeconds(1));
            }
        }
    }

    @Test
    void knowsSinceWhenATermMustHaveRunToBeOverNow() {
        for (int ahead = 0; ahead < 60; ahead++) {
            LocalDate today = LocalDate.parse("2026-10-10").plusDays(ahead);
            Instant morning = at(today + "T08:00");
            for (int back = 0; back < 30; back++) {
                Instant began = at(today.minusDays(back) + "T12:00");
                for (Target target : List.of(target(7, TermUnit.DAYS), target(1, TermUnit.WORKING_DAYS), target(5, TermUnit.WORKING_DAYS))) {
                    assertThat(today.minusDays(back).isBefore(time.begun(morning, target))).as("%s from %s, on %s", target, began, today)
                            .isEqualTo(time.due(began, target).isBefore(morning));
                }
            }
        }
        assertThat(time.begun(at("2026-09-07T10:00"), target(10, TermUnit.WORKING_HOURS))).as("two days of work before a Monday").isEqualTo(LocalDate.parse("2026-09-03"));
        assertThat(time.begun(at("2026-09-07T10:00"), target(30, TermUnit.HOURS))).isEqualTo(LocalDate.parse("2026-09-06"));
    }

    @Test
    void refusesNothingAndTooMuch() {
        for (TermUnit unit : TermUnit.values()) {
            assertThatIllegalArgumentException().isThrownBy(() -> target(0, unit));
            assertThatIllegalArgumentException().isThrownBy(() -> target(-1, unit));
            assertThatIllegalArgumentException().isThrownBy(() -> target(Target.most(unit) + 1, unit));
            assertThat(time.due(at("2026-09-03T10:00"), target(Target.most(unit), unit))).isAfter(at("2026-09-03T10:00"));
            assertThat(refusal(new TargetChange(1, Integer.MAX_VALUE, unit, null))).isEqualTo("clocks.amountOutside");
            assertThat(refusal(new TargetChange(1, 0, unit, null))).isEqualTo("clocks.amountOutside");
        }
        assertThat(refusal(new TargetChange(1, null, TermUnit.DAYS, null))).isEqualTo("shared.required");
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingHours(LocalTime.NOON, LocalTime.NOON));
    }

    private static String refusal(TargetChange change) {
        try {
            change.check();
            return "";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private String due(String from, int amount, TermUnit unit) {
        return shown(time.due(at(from), target(amount, unit)));
    }

    private Duration between(String from, String to) {
        return time.between(at(from), at(to));
    }

    private static Target target(int amount, TermUnit unit) {
        return new Target(TargetCode.CRISIS_ACCEPT, amount, unit, null);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(5));
    }

    private static String shown(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.ofHours(5)).toString();
    }

    private static List<CalendarDay> holidays() {
        return Stream.of("2026-03-15", "2026-03-21", "2026-03-22", "2026-03-23", "2026-10-25", "2026-12-16", "2027-01-01", "2027-03-15")
                .map(day -> new CalendarDay(LocalDate.parse(day), DayKind.HOLIDAY, new Names("Мереке", "Праздник", "Holiday"), null, 0)).toList();
    }
}
