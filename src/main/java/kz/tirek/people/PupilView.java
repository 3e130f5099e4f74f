package kz.tirek.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.directory.InstructionLanguage;

/**
 * All that the register knows of a pupil.
 *
 * @param patronymic may be {@code null}
 * @param iin may be {@code null}
 * @param school id of the school
 * @param warnings what looks odd but is allowed
 */
public record PupilView(UUID id, int version, String surname, String givenName, String patronymic, String iin, LocalDate birthDate,
        Sex sex, UUID school, int grade, String letter, InstructionLanguage language, List<GuardianLine> guardians,
        List<EnrolmentLine> enrolments, List<ConsentLine> consents, List<Warning> warnings) {
    static PupilView of(Pupil pupil, String iin, List<GuardianLine> guardians, List<EnrolmentLine> enrolments, List<ConsentLine> consents,
            LocalDate today) {
        return new PupilView(pupil.id(), pupil.version(), pupil.surname(), pupil.givenName(), pupil.patronymic().orElse(null),
                iin, pupil.birthDate(), pupil.sex(), pupil.schoolId(), pupil.grade(), pupil.letter(),
                pupil.language(), guardians, enrolments, consents, Warning.about(pupil, iin, today));
    }

    /** Surname, given name and patronymic. */
    public String name() {
        return Stream.of(surname, givenName, patronymic).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    /** 7 «Ә». */
    public String classLabel() {
        return grade + " «" + letter + "»";
    }
}
