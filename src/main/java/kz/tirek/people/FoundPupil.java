package kz.tirek.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Slice;

/** A row of a search: the pupil, and how many were found in all. Boxed numbers, for Hibernate finds the constructor by exact types. */
record FoundPupil(UUID id, String surname, String givenName, String patronymic, UUID school, Short grade, String letter,
        LocalDate birthDate, Long total) {
    static Slice<PupilLine> slice(List<FoundPupil> rows, int first, int size) {
        long total = rows.isEmpty() ? 0 : rows.get(0).total;
        return new Slice<>(total, first, size, rows.stream().map(FoundPupil::line).toList());
    }

    private PupilLine line() {
        return new PupilLine(id, surname, givenName, patronymic, school, grade, letter, birthDate);
    }
}
