package kz.tirek.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.cases.Erasable;

/** Erases the programmes of a case together with what was told in it. */
@Dependent
class PlanErasure implements Erasable {
    @Inject PlanQueries queries;

    @Override
    public void erase(UUID caseId) {
        queries.eraseAgreements(caseId);
        queries.eraseReviews(caseId);
        queries.eraseMeasures(caseId);
        queries.eraseGoals(caseId);
        queries.erasePlans(caseId);
    }
}
