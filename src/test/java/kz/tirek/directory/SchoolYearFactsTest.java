package kz.tirek.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import org.junit.jupiter.api.Test;

class SchoolYearFactsTest {
    private static final List<Term> TERMS = List.of(term(1, "2026-09-01", "2026-10-25"), term(2, "2026-11-02", "2026-12-27"),
            term(3, "2027-01-11", "2027-03-21"), term(4, "2027-03-29", "2027-05-25"));

    @Test
    void takesTheYearOfTheOrder() {
        assertThatCode(() -> year("2026-09-01", "2027-05-25", TERMS).checked()).doesNotThrowAnyException();
    }

    @Test
    void refusesTermsThatOverlap() {
        var terms = new ArrayList<>(TERMS);
        terms.set(1, term(2, "2026-10-25", "2026-12-27"));

        assertRefused(year("2026-09-01", "2027-05-25", terms), "term2StartsOn", "schoolYear.termsOverlap");
    }

    @Test
    void refusesATermThatEndsBeforeItStarts() {
        var terms = new ArrayList<>(TERMS);
        terms.set(3, term(4, "2027-03-29", "2027-03-28"));

        assertRefused(year("2026-09-01", "2027-05-25", terms), "term4EndsOn", "period.endsBeforeStart");
    }

    @Test
    void refusesToEndBeforeItsLastTerm() {
        assertRefused(year("2026-09-01", "2027-05-24", TERMS), "endsOn", "schoolYear.endsBeforeTerm");
    }

    @Test
    void refusesToStartInAnotherYear() {
        assertRefused(year("2025-09-01", "2027-05-25", TERMS), "startsOn", "schoolYear.startsInAnotherYear");
    }

    @Test
    void asksForEveryDayThatIsMissing() {
        var terms = new ArrayList<>(TERMS);
        terms.set(0, new Term((short) 1, null, null));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> year("2026-09-01", "2027-05-25", terms).checked())
                .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("term1StartsOn", "term1EndsOn"));
    }

    @Test
    void isCalledByItsTwoYears() {
        assertThat(year("2026-09-01", "2027-05-25", TERMS).label()).isEqualTo("2026–2027");
    }

    private static void assertRefused(SchoolYearFacts facts, String field, String key) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(facts::checked)
                .satisfies(refusal -> assertThat(refusal.problems()).anySatisfy(problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.key()).isEqualTo(key);
                }));
    }

    private static SchoolYearFacts year(String startsOn, String endsOn, List<Term> terms) {
        return new SchoolYearFacts(2026, 0, LocalDate.parse(startsOn), LocalDate.parse(endsOn), null, null, terms, "");
    }

    private static Term term(int number, String startsOn, String endsOn) {
        return new Term((short) number, LocalDate.parse(startsOn), LocalDate.parse(endsOn));
    }
}
