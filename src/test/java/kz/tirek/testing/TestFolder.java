package kz.tirek.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders under {@code target} that tests keep their data in; empty at the start of a run. */
final class TestFolder {
    private TestFolder() {}

    static Path fresh(String name) {
        Path folder = Path.of(System.getProperty("tirek.test.data", "target/it"), name).toAbsolutePath();
        try {
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
