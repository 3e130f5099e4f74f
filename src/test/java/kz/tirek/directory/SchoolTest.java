package kz.tirek.directory;

import static kz.tirek.directory.Samples.aSchool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Names;
import kz.tirek.shared.Period;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import org.junit.jupiter.api.Test;

class SchoolTest {
    private static final LocalDate OPENED = LocalDate.of(1986, 9, 1);
    private static final LocalDate MOVED = LocalDate.of(2026, 1, 15);
    private static final Names LYCEUM = new Names("№ 900 лицей", "Лицей № 900", "Lyceum No. 900");

    private final District here = district(Samples.SAURAN);
    private final District there = district("611000000");

    @Test
    void startsItsPastOnTheDayItOpened() {
        assertThat(periods(anOpenSchool())).containsExactly(new Period(OPENED, null));
    }

    @Test
    void keepsWhatItWasBeforeItMoved() {
        var school = anOpenSchool();

        school.move(there, LYCEUM, MOVED);

        assertThat(periods(school)).containsExactly(new Period(OPENED, MOVED.minusDays(1)), new Period(MOVED, null));
        assertThat(school.past().get(0).district()).isSameAs(here);
        assertThat(school.past().get(0).names()).isEqualTo(aSchool().names());
        assertThat(school.past().get(1).district()).isSameAs(there);
        assertThat(school.facts().names()).isEqualTo(LYCEUM);
    }

    @Test
    void isCorrectedWithoutANewPeriod() {
        var school = anOpenSchool();

        school.correct(aSchool().with("x", LYCEUM), there);

        assertThat(periods(school)).containsExactly(new Period(OPENED, null));
        assertThat(school.past().get(0).names()).isEqualTo(LYCEUM);
    }

    @Test
    void refusesToMoveBeforeItsPresentPeriod() {
        var school = anOpenSchool();
        school.move(there, LYCEUM, MOVED);

        assertRefused(() -> school.move(here, LYCEUM, MOVED.minusDays(1)), "school.movedBeforePast");
    }

    @Test
    void isAsBeforeWhenAMoveIsTakenBack() {
        var school = anOpenSchool();
        school.move(there, LYCEUM, MOVED);

        school.unmove(here, aSchool().names(), MOVED);

        assertThat(periods(school)).containsExactly(new Period(OPENED, null));
        assertThat(school.district()).isSameAs(here);
    }

    @Test
    void keepsTheGapBetweenClosingAndReopening() {
        var school = anOpenSchool();

        school.close(MOVED);
        school.reopen(MOVED.plusYears(1));

        assertThat(periods(school)).containsExactly(new Period(OPENED, MOVED), new Period(MOVED.plusYears(1), null));
        assertThat(school.closedOn()).isNull();
    }

    @Test
    void refusesToCloseTwiceOrToMoveWhileItIsClosed() {
        var school = anOpenSchool();
        school.close(MOVED);

        assertRefused(() -> school.close(MOVED), "school.closed");
        assertRefused(() -> school.move(there, LYCEUM, MOVED.plusDays(3)), "school.closed");
        assertRefused(() -> school.reopen(MOVED), "school.reopenedBeforeClosed");
    }

    @Test
    void refusesToHaveOpenedAfterItsFirstPeriod() {
        var school = anOpenSchool();
        school.move(there, LYCEUM, MOVED);
        var late = new SchoolFacts("TRK-900", null, Samples.BIN, "а", "б", "c", "x", List.of(InstructionLanguage.KAZAKH), 1, 10, false, MOVED);

        assertRefused(() -> school.correct(late, there), "school.openedAfterPast");
    }

    @Test
    void saysAtOnceAllThatIsWrongWithAForm() {
        var facts = new SchoolFacts(" ", null, "12", null, "б", "c", "x", List.of(), 4, -1, null, OPENED);

        assertThatExceptionOfType(Refusal.class).isThrownBy(facts::checked).satisfies(refusal -> assertThat(refusal.problems())
                .extracting(Problem::field).containsExactlyInAnyOrder("code", "nameKk", "languages", "shifts", "pupils", "bin"));
    }

    @Test
    void tidiesWhatIsTyped() {
        var facts = new SchoolFacts(" TRK-900 ", " ", "2503 4000 0010", " №  900 ", "б", "c", "x",
                List.of(InstructionLanguage.RUSSIAN, InstructionLanguage.KAZAKH, InstructionLanguage.KAZAKH), 1, 10, null, OPENED).checked();

        assertThat(facts.code()).isEqualTo("TRK-900");
        assertThat(facts.nobdId()).isNull();
        assertThat(facts.bin()).isEqualTo("250340000010");
        assertThat(facts.nameKk()).isEqualTo("№ 900");
        assertThat(facts.languages()).containsExactly(InstructionLanguage.KAZAKH, InstructionLanguage.RUSSIAN);
        assertThat(facts.smallComplement()).isFalse();
    }

    private static District district(String kato) {
        return new District() {
            @Override
            String kato() {
                return kato;
            }
        };
    }

    private School anOpenSchool() {
        return School.open(Ids.next(), aSchool(), here);
    }

    private static List<Period> periods(School school) {
        return school.past().stream().map(SchoolPast::period).toList();
    }

    private static void assertRefused(Runnable deed, String key) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run).extracting(Refusal::key).isEqualTo(key);
    }
}
