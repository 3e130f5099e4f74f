package kz.tirek.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.Chronicle;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.shared.Time;
import kz.tirek.vault.Told;

/** Programmes as entries of a case's chronology: drawn up, agreed with the parents, reviewed. */
@Dependent
public class PlanChronicle implements Chronicle {
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Inject PlanQueries queries;

    @Override
    public List<ChronicleEntry> entries(UUID caseId, Told told) {
        String path = "/cases/" + queries.caseNumber(caseId) + "/plan";
        var entries = new ArrayList<ChronicleEntry>();
        for (Object[] row : queries.ofCase(caseId)) {
            SupportPlan plan = (SupportPlan) row[0];
            entries.add(entry(plan.id(), plan.drawnAt(), "plan.drawn", null, (String) row[1], path));
        }
        for (Object[] row : queries.agreed(caseId)) {
            PlanAgreement one = (PlanAgreement) row[0];
            String kind = one.form() == AgreementForm.DECLINED ? "plan.declinedThen" : "plan.agreedThen";
            entries.add(entry(one.id(), one.notedAt(), kind, told.at(one.id(), PlanAgreement.BY), (String) row[1], path));
        }
        for (Object[] row : queries.held(caseId)) {
            PlanReview one = (PlanReview) row[0];
            entries.add(entry(one.id(), noon(one.heldOn()), "plan.reviewed", told.at(one.id(), PlanReview.TEXT), (String) row[1], path));
        }
        return entries;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(NOON).atZone(Time.ZONE).toInstant();
    }

    private static ChronicleEntry entry(UUID id, Instant at, String kind, String text, String by, String path) {
        return ChronicleEntry.event(Form.PLAN, id, at, kind, text, by, path);
    }
}
