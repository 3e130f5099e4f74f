package kz.tirek.risk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.Chronicle;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.vault.Told;

/** Assessments of the risk and safety plans as entries of a case's chronology: what was decided. The level itself is told by the case. */
@Dependent
public class RiskChronicle implements Chronicle {
    @Inject RiskQueries queries;

    @Override
    public List<ChronicleEntry> entries(UUID caseId, Told told) {
        String path = "/cases/" + queries.caseNumber(caseId) + "/risk";
        var entries = new ArrayList<ChronicleEntry>();
        for (Object[] row : queries.assessments(caseId)) {
            RiskAssessment one = (RiskAssessment) row[0];
            entries.add(ChronicleEntry.event(Form.ASSESSMENT, one.id(), one.at(), "risk.assessed", told.at(one.id(), RiskAssessment.DECISION), (String) row[1],
                    path));
        }
        for (Object[] row : queries.plans(caseId)) {
            SafetyPlan one = (SafetyPlan) row[0];
            entries.add(ChronicleEntry.event(Form.SAFETY_PLAN, one.id(), one.at(), "risk.planned", null, (String) row[1], path));
        }
        return entries;
    }
}
