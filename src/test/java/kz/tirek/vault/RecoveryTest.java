package kz.tirek.vault;

import static kz.tirek.vault.Folders.CASE;
import static kz.tirek.vault.Folders.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    private static final String[] TWO_OF_THREE = {"split", "--threshold", "2", "--shares", "3"};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path temp;
    private Path folder;
    private Path master;
    private Sealed sealed;

    @BeforeEach
    void found() {
        folder = temp.resolve("keys");
        master = folder.resolve("master.keys");
        sealed = Folders.aVaultWithACase(folder).seal(CASE, PLACE, "told");
    }

    @Test
    void bringsALostMasterKeyBackFromAnyTwoOfThreeShares() throws IOException {
        List<String> shares = shares();
        for (int without = 0; without < 3; without++) {
            Files.deleteIfExists(master);
            String two = shares.get((without + 1) % 3).toUpperCase(Locale.ROOT) + "\n\n  " + shares.get((without + 2) % 3) + "\n";

            assertThat(run(two, "join")).isZero();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(master))).isEqualTo("rw-------");
            assertThat(new Vault(Folders.again(folder)).open(CASE, PLACE, sealed)).isEqualTo("told");
            assertThat(new MasterKey(Folders.again(folder)).created()).contains(Folders.NOW);
        }
    }

    @Test
    void refusesOneShareAlone() throws IOException {
        List<String> shares = shares();
        Files.delete(master);

        assertThat(run(shares.get(0) + "\n" + shares.get(0), "join")).isEqualTo(1);

        assertThat(err()).contains("2 different shares are needed, there are 1");
        assertThat(master).doesNotExist();
    }

    @Test
    void refusesAShareThatClaimsToBeEnough() throws IOException {
        String alone = Checked.line(Checked.body(shares().get(0)).replaceFirst(" 2 (?=[0-9a-f]{4}-)", " 1 "));
        Files.delete(master);

        assertThat(run(alone, "join")).isEqualTo(1);
        assertThat(master).doesNotExist();
    }

    @Test
    void namesAMistypedShare() throws IOException {
        List<String> shares = shares();
        Files.delete(master);
        String typed = shares.get(1);
        int at = typed.indexOf('-') + 1;
        String mistyped = typed.substring(0, at) + (typed.charAt(at) == '0' ? '1' : '0') + typed.substring(at + 1);

        assertThat(run(shares.get(0) + "\n" + mistyped, "join")).isEqualTo(1);

        assertThat(err()).contains("Share 2 was mistyped: its checksum does not fit");
    }

    @Test
    void refusesSharesOfDifferentSplittings() throws IOException {
        String one = shares().get(0);
        String other = shares().get(1);
        Files.delete(master);

        assertThat(run(one + "\n" + other, "join")).isEqualTo(1);
        assertThat(err()).contains("do not fit together");
    }

    @Test
    void refusesSharesOfAKeyThatWasTurnedSince() throws IOException {
        List<String> shares = shares();
        new MasterKey(Folders.again(folder)).rotate();
        Files.delete(master);

        assertThat(run(String.join("\n", shares), "join")).isEqualTo(1);
        assertThat(err()).contains("The master key does not open the keys");

        assertThat(master).doesNotExist();
    }

    @Test
    void splitsBothVersionsWhileTheKeyTurns() throws IOException {
        new MasterRotation(Folders.again(folder)).begin();
        List<String> shares = shares();
        Files.delete(master);

        assertThat(run(String.join("\n", shares), "join")).isZero();
        assertThat(new Vault(Folders.again(folder)).open(CASE, PLACE, sealed)).isEqualTo("told");
    }

    @Test
    void neverOverwritesAMasterKey() throws IOException {
        List<String> shares = shares();
        String before = Folders.read(master);

        assertThat(run(String.join("\n", shares), "join")).isEqualTo(1);

        assertThat(err()).contains("it is not overwritten");
        assertThat(Folders.read(master)).isEqualTo(before);
    }

    @Test
    void refusesArgumentsThatMakeNoSense() {
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", "unite")).isEqualTo(2);
        assertThat(run("", "split", "--threshold", "1", "--shares", "3")).isEqualTo(2);
        assertThat(run("", "split", "--threshold", "4", "--shares", "3")).isEqualTo(2);
        assertThat(run("", "split", "--threshold", "2", "--shares", "200")).isEqualTo(2);
        assertThat(err()).contains("split --threshold 2 --shares 3");
    }

    private List<String> shares() {
        out.reset();
        assertThat(run("", TWO_OF_THREE)).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private int run(String input, String... arguments) {
        return new Recovery(folder, "", new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments), new StringReader(input));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
