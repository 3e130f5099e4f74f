package kz.tirek.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.tirek.shared.OwnerOnly;

/** The folder of keys cannot be used as it is; the message is one line for the operator and holds no key. */
public class KeysUnusable extends RuntimeException {

    KeysUnusable(String message) {
        super(message);
    }

    KeysUnusable(String message, Throwable cause) {
        super(message, cause);
    }

    /** @throws KeysUnusable when others than its owner may read, change or list it */
    static void unlessClosed(Path path) throws IOException {
        if (OwnerOnly.openToOthers(path)) {
            throw new KeysUnusable(path + " is open to others than its owner: chmod " + (Files.isDirectory(path) ? "700" : "600") + " " + path);
        }
    }
}
