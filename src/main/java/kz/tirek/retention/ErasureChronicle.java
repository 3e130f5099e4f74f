package kz.tirek.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.Chronicle;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.shared.Time;
import kz.tirek.vault.Told;

/** What was erased of a case, when and by which rule, as entries of its chronology. */
@Dependent
class ErasureChronicle implements Chronicle {
    @Inject ErasureQueries queries;

    @Override
    public List<ChronicleEntry> entries(UUID caseId, Told told) {
        return queries.ofCase(caseId).stream().map(ErasureChronicle::entry).toList();
    }

    private static ChronicleEntry entry(Object[] row) {
        String what = row[0] + "_" + row[1];
        LocalDateTime at = LocalDateTime.ofInstant(Instant.ofEpochSecond(((Number) row[2]).longValue()), Time.ZONE);
        boolean early = (boolean) row[4];
        return new ChronicleEntry(Form.STEP, idOf(what, at), at, early ? "erasedEarly." + what : "erased." + what, null, null, null, null, (String) row[3], "", null, null);
    }

    private static UUID idOf(String what, LocalDateTime at) {
        return UUID.nameUUIDFromBytes((what + at).getBytes(StandardCharsets.US_ASCII));
    }
}
