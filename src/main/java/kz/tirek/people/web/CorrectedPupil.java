package kz.tirek.people.web;

import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.people.NewPupil;
import kz.tirek.people.Sex;

/**
 * Body of a correction: the facts as they are, and the version that was seen.
 *
 * @param school is not changed by a correction
 */
public record CorrectedPupil(Integer version, String surname, String givenName, String patronymic, String iin, LocalDate birthDate, Sex sex,
        UUID school, Integer grade, String letter, InstructionLanguage language) {
    NewPupil facts() {
        return new NewPupil(surname, givenName, patronymic, iin, birthDate, sex, school, grade, letter, language);
    }
}
