package kz.tirek.register;

import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.people.RegisterLine;
import kz.tirek.people.Sex;

/**
 * One of two records that may be of one child.
 *
 * @param iin may be {@code null}
 * @param cases how many support cases it has, of which {@code openCases} are under way
 */
public record DuplicateSide(UUID id, int version, String name, LocalDate birthDate, Sex sex, UUID school, String classLabel, String iin, long cases, long openCases,
        long consents, long guardians) {
    static DuplicateSide of(RegisterLine line, String iin, Holdings held) {
        return new DuplicateSide(line.id(), line.version(), line.name(), line.birthDate(), line.sex(), line.school(), line.classLabel(), iin, held.cases(),
                held.openCases(), held.consents(), held.guardians());
    }
}
