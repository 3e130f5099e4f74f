package kz.tirek.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Names;

/**
 * A case in a list.
 *
 * @param pupil the child's name, for the case's own psychologist only; else {@code null}
 * @param covered whether consent or an urgent ground is on record
 */
public record CaseLine(UUID id, String number, String pupil, String classLabel, Names school, String owner, Status status, Risk risk,
        List<Reason> reasons, LocalDate openedOn, LocalDate followUpOn, LocalDate lastContactOn, boolean covered) {}
