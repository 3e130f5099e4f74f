package kz.tirek.people;

import static kz.tirek.people.Samples.TODAY;
import static kz.tirek.people.Samples.entered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;
import org.junit.jupiter.api.Test;

class WarningTest {
    /** Hints at a boy born on 15 May 2010. */
    private static final String IIN = "100515510000";

    @Test
    void saysNothingWhenTheIinAgrees() {
        assertThat(about(IIN, LocalDate.of(2010, 5, 15), Sex.MALE)).isEmpty();
    }

    @Test
    void warnsOfAnotherBirthAndSexButRefusesNothing() {
        assertThat(about(IIN, LocalDate.of(2011, 5, 15), Sex.FEMALE)).containsExactly("pupil.warnIinBirthDate", "pupil.warnIinSex");
    }

    @Test
    void warnsOfAnUnusualAge() {
        assertThat(about(null, TODAY.minusYears(3).plusDays(1), Sex.MALE)).containsExactly("pupil.warnAge");
        assertThat(about(null, TODAY.minusYears(21), Sex.MALE)).containsExactly("pupil.warnAge");
        assertThat(about(null, TODAY.minusYears(3), Sex.MALE)).isEmpty();
    }

    private static List<String> about(String iin, LocalDate born, Sex sex) {
        var facts = new NewPupil("Үлгі", "Айдана", null, iin, born, sex, UUID.randomUUID(), 7, "Ә", InstructionLanguage.KAZAKH);
        return Warning.about(entered(facts), iin, TODAY).stream().map(Warning::key).toList();
    }
}
