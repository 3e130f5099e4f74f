package kz.tirek.people;

import static kz.tirek.people.Samples.SCHOOL;
import static kz.tirek.people.Samples.TODAY;
import static kz.tirek.people.Samples.aPupil;
import static kz.tirek.people.Samples.aPupilNamed;
import static kz.tirek.people.Samples.entered;
import static kz.tirek.people.Samples.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.shared.Stale;
import org.junit.jupiter.api.Test;

class PupilTest {
    @Test
    void saysItsClassAsPeopleDo() {
        assertThat(aPupil().classLabel()).isEqualTo("7 «Ә»");
    }

    @Test
    void putsTheSurnameFirstAndLeavesOutAMissingPatronymic() {
        assertThat(aPupil().fullName()).isEqualTo("Үлгі Айдана");
        assertThat(entered(aPupilNamed("Үлгі", "Айдана", "Серікқызы")).fullName()).isEqualTo("Үлгі Айдана Серікқызы");
    }

    @Test
    void keepsItsSchoolWhenCorrected() {
        var pupil = aPupil();
        var other = new NewPupil("Үлгі", "Айдана", null, null, LocalDate.of(2014, 3, 1), Sex.FEMALE, UUID.randomUUID(), 8, "Б", InstructionLanguage.RUSSIAN);

        pupil.correct(other, 0);

        assertThat(pupil.schoolId()).isEqualTo(SCHOOL);
        assertThat(pupil.classLabel()).isEqualTo("8 «Б»");
    }

    @Test
    void refusesACorrectionOfAnOldVersion() {
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> aPupil().correct(aPupilNamed("Үлгі", "Айдана", null), 1));
    }

    @Test
    void movesToAnotherSchool() {
        var pupil = aPupil();
        UUID elsewhere = UUID.randomUUID();

        pupil.move(new Move(elsewhere, 8, "в", TODAY), 0);

        assertThat(pupil.schoolId()).isEqualTo(elsewhere);
        assertThat(pupil.classLabel()).isEqualTo("8 «В»");
    }

    @Test
    void refusesAMoveThatLiesInTheFutureOrNowhere() {
        assertThat(fields(() -> new Move(null, null, null, TODAY.plusDays(1)).check(TODAY))).containsExactly("school:shared.required",
                "grade:shared.required", "letter:shared.required", "movedOn:pupil.movedInFuture");
    }

    @Test
    void refusesToLeaveAClassBeforeComingToIt() {
        var enrolment = Enrolment.of(aPupil(), TODAY);

        assertThat(fields(() -> enrolment.leave(TODAY.minusDays(1)))).containsExactly("movedOn:pupil.movedBeforeCame");
    }

    @Test
    void keepsTheClassThatWasLeft() {
        var enrolment = Enrolment.of(aPupil(), TODAY.minusYears(1));

        enrolment.leave(TODAY);

        assertThat(enrolment.line()).isEqualTo(new EnrolmentLine(SCHOOL, 7, "Ә", TODAY.minusYears(1), TODAY));
    }
}
