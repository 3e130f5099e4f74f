package kz.tirek.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.ForActor;
import kz.tirek.shared.Settings;
import kz.tirek.vault.KeyDestroyed;
import kz.tirek.vault.SealedUnderCase;
import kz.tirek.vault.Vault;

/** One step of a renewal, a transaction of its own: some cases get a new key, or what is left under old keys is sealed anew and the old keys go. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@ForActor
class RenewalStep {
    private static final int BATCH = 20;
    private static final int SWEEP = 1_000;
    /** Longer than any transaction: afterwards nothing can still be written under an old key. */
    private static final String USUAL_GRACE = "15";

    @Inject KeyQueries queries;
    @Inject Vault vault;
    @Inject @Any Instance<SealedUnderCase> sealed;
    @Inject Clock clock;

    /** @return whether there is more to do at once */
    boolean take() {
        KeyRenewal renewal = queries.underWay().orElse(null);
        if (renewal == null || !queries.alone()) {
            return false;
        }
        if (renewal.finished()) {
            return !clock.instant().isBefore(renewal.finishedAt().plus(grace())) && sweep(renewal);
        }
        List<UUID> cases = queries.casesAfter(renewal.lastCaseId(), BATCH);
        for (UUID caseId : cases) {
            renew(caseId);
            KeyRenewal now = queries.underWay().orElseThrow();
            now.advance(caseId);
        }
        if (cases.isEmpty()) {
            renewal.finish(clock.instant());
        }
        return !cases.isEmpty();
    }

    /** TIREK_KEY_GRACE_MINUTES. */
    private static Duration grace() {
        String minutes = Settings.of("TIREK_KEY_GRACE_MINUTES", USUAL_GRACE);
        return Duration.ofMinutes(Long.parseLong(minutes.matches("\\d{1,4}") ? minutes : USUAL_GRACE));
    }

    private void renew(UUID caseId) {
        try {
            vault.renew(caseId);
            sealed.forEach(one -> one.sealAnew(caseId));
        } catch (KeyDestroyed erased) {
            queries.entityManager().clear();
        }
    }

    /** Seals anew what was still written under old keys while they were renewed, and drops these for all cases at once. */
    private boolean sweep(KeyRenewal renewal) {
        var kept = new ArrayList<UUID>();
        List<UUID> cases = queries.casesAfter(null, SWEEP);
        while (!cases.isEmpty()) {
            cases.stream().filter(caseId -> !vault.destroyed(caseId)).forEach(caseId -> {
                sealed.forEach(one -> one.sealAnew(caseId));
                kept.add(caseId);
            });
            cases = queries.casesAfter(cases.get(cases.size() - 1), SWEEP);
        }
        vault.forgetOlder(kept);
        queries.underWay().orElseThrow().forgotten(clock.instant());
        return false;
    }
}
