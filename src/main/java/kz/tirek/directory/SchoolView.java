package kz.tirek.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Names;

/**
 * A school with its past and the log of its edits.
 *
 * @param closedOn {@code null} while it is open
 * @param past earliest first; the last is how it is now
 * @param changes latest first; only for those who may edit
 */
public record SchoolView(UUID id, int version, SchoolFacts facts, Names districtNames, LocalDate closedOn, List<Past> past,
        List<ChangeLine> changes) {

    /**
     * What a school was called and where it belonged.
     *
     * @param until {@code null} for how it is now
     */
    public record Past(LocalDate since, LocalDate until, Names names, String district, Names districtNames) {}

    public Names names() {
        return facts.names();
    }

    public boolean closed() {
        return closedOn != null;
    }
}
