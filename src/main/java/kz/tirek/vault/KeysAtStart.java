package kz.tirek.vault;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import kz.tirek.shared.Precondition;
import kz.tirek.shared.Settings;

/** The portal starts only with a folder of keys that is whole and closed to others. */
public class KeysAtStart implements Precondition {

    @Override
    public List<String> problems() {
        if (!Settings.has("TIREK_KEYS")) {
            return List.of();
        }
        try {
            KeyFolder.fromEnvironment();
            return List.of();
        } catch (KeysUnusable | UncheckedIOException | InvalidPathException fault) {
            return List.of("TIREK_KEYS: " + fault.getMessage());
        }
    }
}
