package kz.tirek.register;

import java.time.LocalDate;
import kz.tirek.people.NewPupil;
import kz.tirek.people.RegisterLine;
import kz.tirek.shared.SearchText;

/** Name and birth date of a child in one text, Kazakh letters folded: equal for records that are surely meant to be equal. */
final class NameKey {
    private NameKey() {}

    static String of(NewPupil facts) {
        return of(facts.surname(), facts.givenName(), facts.birthDate());
    }

    static String of(RegisterLine line) {
        return of(line.surname(), line.givenName(), line.birthDate());
    }

    private static String of(String surname, String givenName, LocalDate birthDate) {
        return SearchText.fold(surname) + "|" + SearchText.fold(givenName) + "|" + birthDate;
    }
}
