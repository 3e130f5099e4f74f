package kz.tirek.groups;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A group in a list.
 *
 * @param classLabel of a class hour, else {@code null}
 * @param members how many take part; 0 for a class hour
 */
public record GroupSummary(UUID id, GroupKind kind, String name, UUID school, String classLabel, int planned, int held, LocalDate lastOn, int members,
        LocalDate closedOn) {}
