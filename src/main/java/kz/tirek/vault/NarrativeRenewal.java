package kz.tirek.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Seals narratives anew when their case has a new key. */
@Dependent
class NarrativeRenewal implements SealedUnderCase {
    @Inject NarrativeQueries queries;
    @Inject Vault vault;

    @Override
    public int sealAnew(UUID caseId) {
        List<Narrative> old = queries.older(caseId, vault.version(caseId));
        for (Narrative text : old) {
            String place = text.place().bound();
            text.take(vault.seal(caseId, place, vault.openBytes(caseId, place, text.sealed())));
        }
        queries.entityManager().flush();
        queries.entityManager().clear();
        return old.size();
    }
}
