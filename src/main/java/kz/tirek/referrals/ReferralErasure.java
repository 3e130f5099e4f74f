package kz.tirek.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.cases.Erasable;

/** Erases what was told in the referrals of a case together with the case; that there were some stays. */
@Dependent
class ReferralErasure implements Erasable {
    @Inject ReferralQueries queries;

    @Override
    public void erase(UUID caseId) {
        queries.erase(caseId);
    }
}
