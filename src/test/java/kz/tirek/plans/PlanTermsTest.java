package kz.tirek.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.directory.CalendarDay;
import kz.tirek.directory.DayKind;
import kz.tirek.directory.SchoolYearFacts;
import kz.tirek.directory.Term;
import kz.tirek.directory.WorkingCalendar;
import kz.tirek.shared.Names;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Terms of the school year 2026–2027 (Order 213-НҚ), with its holidays and weekends. */
class PlanTermsTest {
    private static final SchoolYearFacts YEAR = new SchoolYearFacts(2026, 0, day(2026, 9, 1), day(2027, 5, 25), null, null,
            List.of(new Term((short) 1, day(2026, 9, 1), day(2026, 10, 25)), new Term((short) 2, day(2026, 11, 2), day(2026, 12, 27)),
                    new Term((short) 3, day(2027, 1, 11), day(2027, 3, 21)), new Term((short) 4, day(2027, 3, 29), day(2027, 5, 25))), "");
    private static final WorkingCalendar DAYS = WorkingCalendar.of(List.of(holiday(2026, 10, 25), holiday(2026, 12, 16), holiday(2027, 3, 21),
            holiday(2027, 3, 22), holiday(2027, 3, 23), holiday(2027, 5, 7), holiday(2027, 5, 9)));

    @Test
    void reviewsATermOnItsLastWorkingDay() {
        assertThat(YEAR.terms().stream().map(term -> PlanTerms.reviewOn(term, DAYS))).containsExactly(day(2026, 10, 23), day(2026, 12, 25), day(2027, 3, 19),
                day(2027, 5, 25));
    }

    @Test
    void reviewsEarlierWhenTheLastDaysAreMadeDaysOffAndLaterWhenAWeekendIsWorked() {
        WorkingCalendar edited = WorkingCalendar.of(List.of(named(day(2026, 10, 23), DayKind.DAY_OFF), named(day(2026, 12, 26), DayKind.WORKING_DAY)));

        assertThat(PlanTerms.reviewOn(YEAR.term(1), edited)).isEqualTo(day(2026, 10, 22));
        assertThat(PlanTerms.reviewOn(YEAR.term(2), edited)).isEqualTo(day(2026, 12, 26));
    }

    @Test
    void coversFromTheFirstDayOfTheFirstTermToTheLastOfTheLast() {
        PlanTerms terms = PlanTerms.of(YEAR, 2, 2, day(2026, 11, 26));

        assertThat(terms.startsOn()).isEqualTo(day(2026, 11, 2));
        assertThat(terms.endsOn()).isEqualTo(day(2027, 3, 21));
        assertThat(List.of(day(2026, 11, 1), day(2026, 11, 2), day(2027, 1, 1), day(2027, 3, 21), day(2027, 3, 22)).stream().map(terms::covers))
                .containsExactly(false, true, true, true, false);
    }

    @Test
    void allowsATermUntilItsLastDay() {
        assertThat(PlanTerms.of(YEAR, 1, 1, day(2026, 10, 25)).count()).isEqualTo(1);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> PlanTerms.of(YEAR, 1, 1, day(2026, 10, 26))).extracting(Refusal::key).isEqualTo("plan.termsOver");
        assertThat(PlanTerms.of(YEAR, 1, 2, day(2026, 10, 26)).count()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoOneToThreeTermsOfOneYear() {
        for (int[] wrong : new int[][] {{0, 1}, {5, 1}, {1, 0}, {1, 4}, {3, 3}, {4, 2}}) {
            assertThatExceptionOfType(Refusal.class).as(wrong[0] + ", " + wrong[1]).isThrownBy(() -> PlanTerms.of(YEAR, wrong[0], wrong[1], day(2026, 9, 1)));
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> PlanTerms.of(YEAR, null, null, day(2026, 9, 1)))
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("firstTerm", "terms"));
    }

    @Test
    void proposesWorkingDaysWithinTheTermsOnly() {
        PlanTerms terms = PlanTerms.of(YEAR, 2, 1, day(2026, 11, 26));

        assertThat(terms.dayWithin(day(2026, 11, 26), 1, DAYS)).isEqualTo(day(2026, 11, 27));
        // a Saturday moves to Monday, a holiday to the next day, what lies beyond the term to its last working day
        assertThat(terms.dayWithin(day(2026, 11, 26), 2, DAYS)).isEqualTo(day(2026, 11, 30));
        assertThat(terms.dayWithin(day(2026, 12, 9), 7, DAYS)).isEqualTo(day(2026, 12, 17));
        assertThat(terms.dayWithin(day(2026, 12, 20), 30, DAYS)).isEqualTo(day(2026, 12, 25));
        // a programme drawn up before its terms begins with them
        assertThat(terms.dayWithin(day(2026, 10, 1), 1, DAYS)).isEqualTo(day(2026, 11, 3));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static CalendarDay holiday(int year, int month, int day) {
        return named(day(year, month, day), DayKind.HOLIDAY);
    }

    private static CalendarDay named(LocalDate day, DayKind kind) {
        return new CalendarDay(day, kind, new Names("", "", ""), "", 0);
    }
}
