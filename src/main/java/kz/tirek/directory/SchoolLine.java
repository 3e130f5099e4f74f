package kz.tirek.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Names;

/**
 * A school in a list.
 *
 * @param district KATO code
 * @param closedOn {@code null} while it is open
 */
public record SchoolLine(UUID id, String code, String bin, Names names, String district, Names districtNames,
        List<InstructionLanguage> languages, short shifts, int pupils, LocalDate closedOn) {

    public boolean closed() {
        return closedOn != null;
    }
}
