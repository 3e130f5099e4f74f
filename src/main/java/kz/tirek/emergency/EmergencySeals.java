package kz.tirek.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.vault.Vault;

/** Seals why a case was opened and what a review found; opens them for those concerned. */
@ApplicationScoped
class EmergencySeals {
    @Inject Vault vault;

    byte[] reason(UUID id, String text) {
        return vault.seal("emergency_access|reason|" + id, text);
    }

    byte[] decision(UUID id, String text) {
        return vault.seal("emergency_access|decision|" + id, text);
    }

    /** @param row an access and the name of who opened the case */
    EmergencyLine line(Object[] row, Instant now) {
        var access = (EmergencyAccess) row[0];
        String why = access.decisionSealed() == null ? null : vault.open("emergency_access|decision|" + access.id(), access.decisionSealed());
        return new EmergencyLine(access.id(), access.version(), (String) row[1], access.caseNumber(), access.category(),
                vault.open("emergency_access|reason|" + access.id(), access.reasonSealed()), access.beganAt(), access.until(), access.underWay(now),
                access.decision(), why, access.decidedAt());
    }
}
