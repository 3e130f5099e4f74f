package kz.tirek.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Folders of keys and cases for tests. */
final class Folders {
    static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID OTHER_CASE = UUID.fromString("00000000-0000-7000-8000-000000000002");
    static final String PLACE = "support_session|narrative|17";

    private Folders() {}

    /** Opened as at the first start. */
    static KeyFolder fresh(Path folder) {
        return KeyFolder.open(folder, "", true, CLOCK);
    }

    /** Opened as at any later start. */
    static KeyFolder again(Path folder) {
        return KeyFolder.open(folder, "", false, CLOCK);
    }

    static Vault aVaultWithACase(Path folder) {
        var vault = new Vault(fresh(folder));
        vault.found(CASE);
        return vault;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
