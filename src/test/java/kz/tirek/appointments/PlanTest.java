package kz.tirek.appointments;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import kz.tirek.directory.CalendarDay;
import kz.tirek.directory.DayKind;
import kz.tirek.directory.DayOff;
import kz.tirek.directory.NoLessons;
import kz.tirek.directory.SchoolCalendar;
import kz.tirek.directory.SchoolYearFacts;
import kz.tirek.directory.Term;
import kz.tirek.shared.Names;
import kz.tirek.shared.Refusal;
import org.junit.jupiter.api.Test;

/** The days of a repeating appointment: within a school year, on no holiday and in no break. */
class PlanTest {
    private static final SchoolYearFacts YEAR = new SchoolYearFacts(2026, 0, day("2026-09-01"), day("2027-05-25"), day("2027-02-08"), day("2027-02-14"),
            List.of(term(1, "2026-09-01", "2026-10-25"), term(2, "2026-11-02", "2026-12-30"), term(3, "2027-01-11", "2027-03-20"),
                    term(4, "2027-03-29", "2027-05-25")), "");
    private static final SchoolCalendar CALENDAR = SchoolCalendar.of(List.of(holiday("2026-10-25"), holiday("2026-12-16"), holiday("2027-01-01"),
            holiday("2027-03-08"), holiday("2027-03-15"), holiday("2027-05-01"), holiday("2027-05-07"), holiday("2027-05-09"),
            new CalendarDay(day("2027-05-08"), DayKind.WORKING_DAY, names(), "", 0)), List.of(YEAR));

    @Test
    void comesEveryWeekOnTheChosenWeekdays() {
        assertThat(plan("2026-09-02", 1, "2026-09-11", MONDAY, WEDNESDAY).days())
                .containsExactly(day("2026-09-02"), day("2026-09-07"), day("2026-09-09"));
    }

    @Test
    void comesEveryOtherWeekCountedFromTheFirst() {
        assertThat(plan("2026-09-02", 2, "2026-10-01", MONDAY, WEDNESDAY).days())
                .containsExactly(day("2026-09-02"), day("2026-09-14"), day("2026-09-16"), day("2026-09-28"), day("2026-09-30"));
    }

    @Test
    void takesTheFirstOnesWeekdayWhenNoneIsChosen() {
        assertThat(plan("2026-09-03", 1, "2026-09-20").days()).containsExactly(day("2026-09-03"), day("2026-09-10"), day("2026-09-17"));
    }

    @Test
    void leavesOutConstitutionDayOnTheFifteenthOfMarchAndNamesIt() {
        Plan plan = plan("2027-03-01", 1, "2027-03-20", MONDAY);

        assertThat(plan.days()).containsExactly(day("2027-03-01"));
        assertThat(plan.skipped()).extracting(DayOff::day).containsExactly(day("2027-03-08"), day("2027-03-15"));
        assertThat(plan.skipped()).allSatisfy(off -> assertThat(off.names().en()).isEqualTo("holiday"));
    }

    @Test
    void leavesOutTheMondayAfterAHolidayOnASundayAndTheBreakThatFollows() {
        Plan plan = plan("2026-10-19", 1, "2026-11-02", MONDAY);

        assertThat(plan.days()).containsExactly(day("2026-10-19"), day("2026-11-02"));
        assertThat(plan.skipped()).singleElement().satisfies(off -> {
            assertThat(off.why()).isEqualTo(NoLessons.MOVED);
            assertThat(off.names()).isNotNull();
        });
    }

    @Test
    void leavesOutTheBreaksOverTheYearsEnd() {
        Plan plan = plan("2026-12-16", 1, "2027-01-13", WEDNESDAY);

        assertThat(plan.days()).containsExactly(day("2026-12-23"), day("2026-12-30"), day("2027-01-13"));
        assertThat(plan.skipped()).extracting(DayOff::why).containsExactly(NoLessons.HOLIDAY, NoLessons.BREAK);
    }

    @Test
    void leavesOutTheAdditionalBreakForGradeOneOnly() {
        NewAppointment wanted = wanted("2027-02-05", 1, "2027-02-20", FRIDAY);

        assertThat(Plan.of(wanted, CALENDAR, 1).days()).containsExactly(day("2027-02-05"), day("2027-02-19"));
        assertThat(Plan.of(wanted, CALENDAR, 2).days()).hasSize(3);
        assertThat(Plan.of(wanted, CALENDAR, null).days()).hasSize(3);
    }

    @Test
    void comesOnSaturdaysWhenTheyAreChosen() {
        assertThat(plan("2027-05-03", 1, "2027-05-10", SATURDAY).days()).containsExactly(day("2027-05-08"));
    }

    @Test
    void endsWithinTheSchoolYear() {
        assertThat(plan("2027-05-17", 1, "2027-05-25", MONDAY).days()).containsExactly(day("2027-05-17"), day("2027-05-24"));
        refuses("appointment.untilOutside", wanted("2027-05-17", 1, "2027-05-26", MONDAY));
        refuses("appointment.outsideYear", wanted("2027-06-01", 1, "2027-06-30", MONDAY));
    }

    @Test
    void refusesWhenNoDayIsLeftOrTooManyAre() {
        refuses("appointment.noDays", wanted("2027-03-15", 1, "2027-03-15", MONDAY));
        refuses("appointment.tooMany", wanted("2026-09-01", 1, "2027-05-25", DayOfWeek.values()));
    }

    @Test
    void mayBeOnceOnAnyDay() {
        var once = new NewAppointment(Whom.OWN, null, null, null, day("2027-03-15"), LocalTime.NOON, 30, Venue.ROOM, null, null);
        assertThat(Plan.of(once, CALENDAR, null)).isEqualTo(new Plan(List.of(day("2027-03-15")), List.of()));
    }

    private static void refuses(String key, NewAppointment wanted) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Plan.of(wanted, CALENDAR, null)).extracting(Refusal::key).isEqualTo(key);
    }

    private static Plan plan(String first, int everyWeeks, String until, DayOfWeek... weekdays) {
        return Plan.of(wanted(first, everyWeeks, until, weekdays), CALENDAR, null);
    }

    private static NewAppointment wanted(String first, int everyWeeks, String until, DayOfWeek... weekdays) {
        return new NewAppointment(Whom.OWN, null, null, null, day(first), LocalTime.of(9, 0), 40, Venue.ROOM, null,
                new Repeat(everyWeeks, Set.of(weekdays), day(until)));
    }

    private static CalendarDay holiday(String day) {
        return new CalendarDay(day(day), DayKind.HOLIDAY, names(), "", 0);
    }

    private static Names names() {
        return new Names("мереке", "праздник", "holiday");
    }

    private static Term term(int number, String from, String to) {
        return new Term((short) number, day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
