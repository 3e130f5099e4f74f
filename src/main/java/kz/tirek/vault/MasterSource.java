package kz.tirek.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.tirek.shared.OwnerOnly;

/** Where the master key comes from: the environment, or else {@code master.keys} in the folder of keys. */
final class MasterSource {
    static final String VARIABLE = "TIREK_MASTER_KEY";

    private final Path file;
    private final String given;
    private String text = "";
    private MasterKeyset master;

    /** @param given the keyset of the environment, empty where there is none */
    MasterSource(Path folder, String given) {
        this.file = folder.resolve("master.keys");
        this.given = given;
    }

    Path file() {
        return file;
    }

    /** The environment cannot be rewritten. */
    boolean fixed() {
        return !given.isEmpty();
    }

    boolean present() {
        return fixed() || Files.exists(file);
    }

    MasterKeyset read() throws IOException {
        if (!fixed()) {
            KeysUnusable.unlessClosed(file);
        }
        String now = fixed() ? given : Files.readString(file);
        if (master == null || !now.equals(text)) {
            master = MasterKeyset.read(now);
            text = now;
        }
        return master;
    }

    void write(MasterKeyset next) throws IOException {
        if (fixed()) {
            throw new IllegalStateException(VARIABLE + " cannot be rewritten");
        }
        OwnerOnly.replace(file, next.text());
    }
}
