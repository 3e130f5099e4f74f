package kz.tirek.people;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pupil of the register as records are compared with one another.
 *
 * @param patronymic may be {@code null}
 * @param number the IIN, sealed, or {@code null}
 */
public record RegisterLine(UUID id, Integer version, String surname, String givenName, String patronymic, LocalDate birthDate, Sex sex, UUID school,
        Short grade, String letter, SealedNumber number) {
    /** Surname, given name and patronymic. */
    public String name() {
        return Stream.of(surname, givenName, patronymic).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    /** 7 «Ә». */
    public String classLabel() {
        return grade + " «" + letter + "»";
    }

    public boolean numbered() {
        return number != null && number.index() != null;
    }
}
