package kz.tirek.vault;

import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;

/** The keys of this case were destroyed on purpose: what they sealed is gone for good. */
public class KeyDestroyed extends Refusal {
    private final UUID caseId;

    KeyDestroyed(UUID caseId) {
        super(List.of(new Problem(null, "vault.destroyed")));
        this.caseId = caseId;
    }

    public UUID caseId() {
        return caseId;
    }
}
