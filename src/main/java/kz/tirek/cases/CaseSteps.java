package kz.tirek.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.shared.Time;
import kz.tirek.vault.Told;

/** The steps of a case itself, as entries of its chronology. */
@Dependent
class CaseSteps implements Chronicle {
    @Inject CaseQueries queries;

    @Override
    public List<ChronicleEntry> entries(UUID caseId, Told told) {
        return queries.steps(caseId).stream().map(row -> entry((CaseStep) row[0], (String) row[1], told)).toList();
    }

    private static ChronicleEntry entry(CaseStep step, String by, Told told) {
        String field = step.kind() == StepKind.FOLLOW_UP ? Telling.NEXT : Telling.TEXT;
        return new ChronicleEntry(Form.STEP, step.id(), LocalDateTime.ofInstant(step.at(), Time.ZONE), "StepKind." + step.kind().name(),
                step.riskFrom(), step.riskTo(), step.field(), told.at(step.id(), Telling.BEFORE), told.at(step.id(), field), by, null, null);
    }
}
