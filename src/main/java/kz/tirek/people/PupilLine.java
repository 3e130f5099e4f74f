package kz.tirek.people;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pupil in a list. */
public record PupilLine(UUID id, String surname, String givenName, String patronymic, UUID school, int grade, String letter,
        LocalDate birthDate) {
    /** Surname, given name and patronymic. */
    public String name() {
        return Stream.of(surname, givenName, patronymic).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    /** 7 «Ә». */
    public String classLabel() {
        return grade + " «" + letter + "»";
    }
}
