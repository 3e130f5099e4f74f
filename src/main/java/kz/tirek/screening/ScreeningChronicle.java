package kz.tirek.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.Chronicle;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.vault.Told;

/** Screenings as entries of a case's chronology: that one was held, and what was done about a critical answer. */
@Dependent
public class ScreeningChronicle implements Chronicle {
    @Inject ScreeningQueries queries;

    @Override
    public List<ChronicleEntry> entries(UUID caseId, Told told) {
        String path = "/cases/" + queries.caseNumber(caseId) + "/screening?open=";
        var entries = new ArrayList<ChronicleEntry>();
        for (Object[] row : queries.ofCase(caseId)) {
            Screening one = (Screening) row[0];
            String by = (String) row[1];
            entries.add(ChronicleEntry.event(Form.SCREENING, one.id(), one.takenAt(), one.critical() ? "screening.foundCritical" : "screening.held",
                    told.at(one.id(), Screening.CONCLUSION), by, path + one.id()));
            if (one.actedAt() != null) {
                entries.add(ChronicleEntry.event(Form.SCREENING, one.id(), one.actedAt(), "screening.acted", told.at(one.id(), Screening.ACTION_WHAT),
                        told.at(one.id(), Screening.ACTION_WHO), path + one.id()));
            }
        }
        return entries;
    }
}
