package kz.tirek.risk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.SupportCase;
import kz.tirek.shared.Absent;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Told;

/** Takes assessments and plans out to be read, and notes that it did. */
@Dependent
class RiskShelf {
    @Inject RiskQueries queries;
    @Inject Narratives narratives;
    @Inject AuditTrail audit;

    RiskFile file(SupportCase of) {
        List<Object[]> assessed = queries.assessments(of.id());
        List<Object[]> planned = queries.plans(of.id());
        Told told = narratives.ofRows(of.id(), Stream.concat(assessed.stream().map(row -> ((RiskAssessment) row[0]).id()),
                planned.stream().map(row -> ((SafetyPlan) row[0]).id())).toList());
        audit.note(Entry.read("risk", of.id(), of.pupil().id(), Fields.NARRATIVE));
        List<AssessmentView> assessments = assessments(assessed, told);
        return new RiskFile(assessments, plans(planned, told), assessments.isEmpty() ? null : assessments.get(0).facts().reviewOn());
    }

    SafetyView print(SupportCase of, UUID id) {
        SafetyView plan = plans(queries.plans(of.id()), narratives.ofRow(id)).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Absent::new);
        audit.note(new Entry(Entry.Action.PRINT, "safety-plan", id, of.pupil().id(), Fields.NARRATIVE, 1, "assignment"));
        return plan;
    }

    private static List<AssessmentView> assessments(List<Object[]> rows, Told told) {
        var views = new ArrayList<AssessmentView>();
        for (Object[] row : rows) {
            RiskAssessment one = (RiskAssessment) row[0];
            views.add(AssessmentView.of(one.id(), rows.size() - views.size(), one.at(), (String) row[1], one.facts(told)));
        }
        return views;
    }

    private static List<SafetyView> plans(List<Object[]> rows, Told told) {
        var views = new ArrayList<SafetyView>();
        for (Object[] row : rows) {
            SafetyPlan one = (SafetyPlan) row[0];
            views.add(new SafetyView(one.id(), rows.size() - views.size(), one.at(), (String) row[1], SafetyWords.of(one.id(), told)));
        }
        return views;
    }
}
