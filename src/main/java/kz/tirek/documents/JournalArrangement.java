package kz.tirek.documents;

import java.util.List;
import java.util.UUID;

/**
 * Which columns the consultation journal of a school has.
 *
 * @param version 0 also while nobody has arranged it
 */
public record JournalArrangement(UUID school, int version, List<JournalColumn> columns) {}
