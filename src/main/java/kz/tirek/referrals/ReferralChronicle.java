package kz.tirek.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.cases.Chronicle;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.vault.Told;

/** The steps of a case's referrals to the Centre, as entries of its chronology. */
@Dependent
public class ReferralChronicle implements Chronicle {
    @Inject ReferralQueries queries;
    @Inject ReferralReader reader;

    @Override
    public List<ChronicleEntry> entries(UUID caseId, Told told) {
        List<Object[]> rows = queries.entriesOfCase(caseId);
        Map<UUID, String> texts = rows.isEmpty() ? Map.of() : reader.opened(queries.textsOfCase(caseId));
        return rows.stream().map(row -> entry((ReferralEntry) row[0], (String) row[1], (String) row[2], texts)).toList();
    }

    private static ChronicleEntry entry(ReferralEntry entry, String by, String number, Map<UUID, String> texts) {
        return ChronicleEntry.event(ChronicleEntry.Form.REFERRAL, entry.id(), entry.at(), "ReferralStep." + entry.step().name(), texts.get(entry.id()), by,
                "/referrals/" + number);
    }
}
