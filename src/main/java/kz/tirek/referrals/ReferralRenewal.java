package kz.tirek.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.tirek.vault.SealedUnderCase;
import kz.tirek.vault.Vault;

/** Seals the texts of referrals anew when their case has a new key. */
@Dependent
class ReferralRenewal implements SealedUnderCase {
    @Inject ReferralQueries queries;
    @Inject Vault vault;

    @Override
    public int sealAnew(UUID caseId) {
        List<ReferralText> texts = queries.olderThan(caseId, vault.version(caseId));
        for (ReferralText text : texts) {
            String place = ReferralText.place(text.id());
            text.take(vault.seal(caseId, place, vault.open(caseId, place, text.sealed())));
        }
        queries.entityManager().flush();
        queries.entityManager().clear();
        return texts.size();
    }
}
