package kz.tirek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints how large files are and which exceed the goals; fails only where a file has grown past reading. */
class SizeTest {
    private static final int GOAL = 150;
    private static final int MOST = 300;

    private record Size(Path file, long lines) {}

    @Test
    void keepsFilesReadable() throws IOException {
        List<Size> sizes = Stream.concat(sizes("src/main/java", ".java").stream(), sizes("src/main/webapp", ".xhtml").stream())
                .sorted(Comparator.comparingLong(Size::lines)).toList();
        System.out.printf("Files: %d, median %d lines, p90 %d, largest %d%n", sizes.size(), sizes.get(sizes.size() / 2).lines(),
                sizes.get(sizes.size() * 9 / 10).lines(), sizes.get(sizes.size() - 1).lines());
        sizes.stream().filter(size -> size.lines() > GOAL).forEach(size -> System.out.printf("  %4d %s%n", size.lines(), size.file()));
        assertThat(sizes).allSatisfy(size -> assertThat(size.lines()).as(size.file().toString()).isLessThanOrEqualTo(MOST));
    }

    private static List<Size> sizes(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).map(SizeTest::size).toList();
        }
    }

    private static Size size(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return new Size(file, lines.count());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
