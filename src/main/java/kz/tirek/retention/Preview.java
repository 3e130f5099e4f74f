package kz.tirek.retention;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run would erase today.
 *
 * @param counts of every rule of which something is due
 * @param cases the first cases concerned, oldest first
 */
public record Preview(LocalDate day, List<Count> counts, List<Due> cases) {
    /**
     * How much is due of a rule.
     *
     * @param held how much more would be due, but is on hold
     */
    public record Count(RecordKind kind, FieldClass fieldClass, long due, long held) {}

    /** A case of which something is due since a day. */
    public record Due(RecordKind kind, FieldClass fieldClass, String number, LocalDate since, boolean held) {}

    /** How much a run would erase in all. */
    public long total() {
        return counts.stream().mapToLong(Count::due).sum();
    }
}
