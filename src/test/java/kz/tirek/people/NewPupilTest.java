package kz.tirek.people;

import static kz.tirek.people.Samples.TODAY;
import static kz.tirek.people.Samples.aPupilNamed;
import static kz.tirek.people.Samples.fields;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;
import org.junit.jupiter.api.Test;

class NewPupilTest {
    @Test
    void takesNamesInKazakhRussianAndLatinLetters() {
        assertThat(fields(() -> aPupilNamed("Өрнек-Әлі", "Ibrahim", "Серікұлы").checked(TODAY))).isEmpty();
        assertThat(fields(() -> aPupilNamed("О’Үлгі", "Нұр Айша", null).checked(TODAY))).isEmpty();
    }

    @Test
    void refusesDigitsInNames() {
        assertThat(fields(() -> aPupilNamed("Үлгі7", "Айдана", "=1+1").checked(TODAY))).containsExactly("surname:name.letters", "patronymic:name.letters");
    }

    @Test
    void tidiesWhatWasTyped() {
        var tidy = new NewPupil("  Үлгі ", "Нұр   Айша", " ", "", LocalDate.of(2014, 3, 1), Sex.FEMALE, UUID.randomUUID(), 7, " ә ", InstructionLanguage.KAZAKH);

        assertThat(tidy.surname()).isEqualTo("Үлгі");
        assertThat(tidy.givenName()).isEqualTo("Нұр Айша");
        assertThat(tidy.patronymic()).isNull();
        assertThat(tidy.iin()).isNull();
        assertThat(tidy.letter()).isEqualTo("Ә");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var nothing = new NewPupil(null, " ", null, "123", null, null, null, 12, "Q", null);

        assertThat(fields(() -> nothing.checked(TODAY))).containsExactly("surname:shared.required", "givenName:shared.required", "iin:iin.length",
                "birthDate:shared.required", "sex:shared.required", "school:shared.required", "language:shared.required", "grade:pupil.gradeRange",
                "letter:pupil.letterCyrillic");
    }

    @Test
    void refusesABirthInTheFutureAndAnAbsurdAge() {
        assertThat(fields(() -> bornOn(TODAY.plusDays(1)).checked(TODAY))).containsExactly("birthDate:pupil.birthInFuture");
        assertThat(fields(() -> bornOn(TODAY.minusYears(25)).checked(TODAY))).containsExactly("birthDate:pupil.birthTooLongAgo");
        assertThat(fields(() -> bornOn(TODAY.minusYears(25).plusDays(1)).checked(TODAY))).isEmpty();
    }

    @Test
    void refusesAnIinWithAWrongCheckDigit() {
        assertThat(fields(() -> withIin("100515510001").checked(TODAY))).containsExactly("iin:iin.checkDigit");
    }

    @Test
    void dropsSpacesFromAnIin() {
        assertThat(withIin("100515 510000").checked(TODAY).iin()).isEqualTo("100515510000");
    }

    private static NewPupil bornOn(LocalDate day) {
        return new NewPupil("Үлгі", "Айдана", null, null, day, Sex.FEMALE, UUID.randomUUID(), 7, "Ә", InstructionLanguage.KAZAKH);
    }

    private static NewPupil withIin(String iin) {
        return new NewPupil("Үлгі", "Айдана", null, iin, LocalDate.of(2010, 5, 15), Sex.FEMALE, UUID.randomUUID(), 7, "Ә", InstructionLanguage.KAZAKH);
    }
}
