package kz.tirek.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.shared.Iin;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;

/**
 * What is told about a pupil when they are entered or corrected.
 *
 * @param patronymic may be missing
 * @param iin may be missing: a child may have no papers yet, or foreign ones
 * @param school id of the school
 * @param grade 0 (the year before school) to 11
 * @param letter the class's letter, Cyrillic
 */
public record NewPupil(String surname, String givenName, String patronymic, String iin, LocalDate birthDate, Sex sex,
        UUID school, Integer grade, String letter, InstructionLanguage language) {
    private static final int LAST_GRADE = 11;
    private static final int OLDEST = 25;
    private static final Pattern CYRILLIC_LETTER = Pattern.compile("\\p{IsCyrillic}");

    public NewPupil {
        surname = PersonName.tidy(surname);
        givenName = PersonName.tidy(givenName);
        patronymic = PersonName.tidy(patronymic);
        iin = iin == null || iin.isBlank() ? null : iin.strip();
        letter = letter == null || letter.isBlank() ? null : letter.strip().toUpperCase(Locale.ROOT);
    }

    /**
     * These facts with the IIN bare of spaces.
     *
     * @throws Refusal with everything that is wrong, each at the field of its name
     */
    public NewPupil checked(LocalDate today) {
        var refusals = new Refusals();
        PersonName.checkRequired(refusals, surname, "surname");
        PersonName.checkRequired(refusals, givenName, "givenName");
        PersonName.checkOptional(refusals, patronymic, "patronymic");
        String digits = digits(refusals);
        checkBirthDate(refusals, today);
        refusals.require(sex, "sex").require(school, "school").require(language, "language");
        checkClass(refusals, grade, letter);
        refusals.throwIfAny();
        return new NewPupil(surname, givenName, patronymic, digits, birthDate, sex, school, grade, letter, language);
    }

    /** Notes what is wrong with a grade and a class letter. */
    static void checkClass(Refusals refusals, Integer grade, String letter) {
        refusals.require(grade, "grade").require(letter, "letter");
        refusals.check(grade == null || grade >= 0 && grade <= LAST_GRADE, "grade", "pupil.gradeRange");
        refusals.check(letter == null || CYRILLIC_LETTER.matcher(letter).matches(), "letter", "pupil.letterCyrillic");
    }

    private String digits(Refusals refusals) {
        try {
            return Iin.ofOptional(iin).map(Iin::digits).orElse(null);
        } catch (Refusal wrong) {
            refusals.check(false, "iin", wrong.key());
            return null;
        }
    }

    private void checkBirthDate(Refusals refusals, LocalDate today) {
        refusals.require(birthDate, "birthDate");
        if (birthDate != null) {
            refusals.check(!birthDate.isAfter(today), "birthDate", "pupil.birthInFuture");
            refusals.check(birthDate.isAfter(today.minusYears(OLDEST)), "birthDate", "pupil.birthTooLongAgo", OLDEST);
        }
    }
}
