package kz.tirek.risk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.cases.Erasable;

/** Erases assessments and safety plans of a case together with what was told in them. */
@Dependent
class RiskErasure implements Erasable {
    @Inject RiskQueries queries;

    @Override
    public void erase(UUID caseId) {
        queries.eraseAssessments(caseId);
        queries.erasePlans(caseId);
    }
}
