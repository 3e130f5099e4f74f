package kz.tirek.audit;

import java.io.IOException;
import java.util.List;
import kz.tirek.shared.Precondition;
import kz.tirek.shared.Settings;
import kz.tirek.vault.KeysUnusable;
import kz.tirek.vault.SealBroken;
import kz.tirek.vault.Vault;

/** The portal starts only with a folder for the checkpoints of its audit that is whole and closed to others. */
public class CheckpointsAtStart implements Precondition {

    @Override
    public List<String> problems() {
        if (!Settings.has("TIREK_AUDIT") || !Settings.has("TIREK_KEYS")) {
            return List.of();
        }
        try {
            AuditKey.open(AuditKey.folder(), Vault.fromEnvironment(), AuditKey.mayCreate());
            return List.of();
        } catch (IllegalStateException | KeysUnusable | SealBroken | IOException fault) {
            return List.of("TIREK_AUDIT: " + fault.getMessage());
        }
    }
}
