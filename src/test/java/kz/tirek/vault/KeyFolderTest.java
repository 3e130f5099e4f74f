package kz.tirek.vault;

import static kz.tirek.vault.Folders.CASE;
import static kz.tirek.vault.Folders.OTHER_CASE;
import static kz.tirek.vault.Folders.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {
    @TempDir Path temp;
    private Path folder;
    private Path caseKeys;
    private Vault vault;

    @BeforeEach
    void found() {
        folder = temp.resolve("data/keys");
        caseKeys = folder.resolve("case.keys");
        vault = Folders.aVaultWithACase(folder);
    }

    @Test
    void isReadByItsOwnerOnly() throws IOException {
        vault.destroy(OTHER_CASE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(4).allSatisfy(file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).as(file.toString()).isEqualTo("rw-------"));
        }
    }

    @Test
    void isRefusedWhenOthersMayReadIt() throws IOException {
        Files.setPosixFilePermissions(caseKeys, PosixFilePermissions.fromString("rw-r-----"));
        assertUnusable(() -> Folders.again(folder), "case.keys is open to others than its owner: chmod 600");
        Files.setPosixFilePermissions(caseKeys, PosixFilePermissions.fromString("rw-------"));

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertUnusable(() -> Folders.again(folder), "keys is open to others than its owner: chmod 700");
    }

    @Test
    void isMadeOnlyWhereThatIsAsked() {
        assertUnusable(() -> Folders.again(temp.resolve("none")), "There is no folder of keys", "TIREK_KEYS_CREATE=true");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void isNotMadeAnewWhenSomethingOfItIsMissing() throws IOException {
        for (String name : List.of("master.keys", "general.keys", "case.keys")) {
            Path kept = temp.resolve(name);
            Files.move(folder.resolve(name), kept);
            assertUnusable(() -> Folders.fresh(folder), "There is no " + name);
            Files.move(kept, folder.resolve(name));
        }
        assertThat(new Vault(Folders.again(folder)).version(CASE)).isEqualTo(1);
    }

    @Test
    void takesTheMasterKeyFromTheEnvironment() throws IOException {
        String given = Folders.read(folder.resolve("master.keys")).lines().findFirst().orElseThrow();
        Sealed sealed = vault.seal(CASE, PLACE, "told");
        Files.delete(folder.resolve("master.keys"));

        assertThat(new Vault(KeyFolder.open(folder, given, false, Folders.CLOCK)).open(CASE, PLACE, sealed)).isEqualTo("told");
        assertUnusable(() -> KeyFolder.open(folder, "bm9uc2Vuc2U=", false, Folders.CLOCK), "The master key cannot be read");
        String stranger = MasterKeyset.fresh(Folders.NOW).text().lines().findFirst().orElseThrow();
        assertUnusable(() -> KeyFolder.open(folder, stranger, false, Folders.CLOCK), "The master key does not open the keys");
    }

    @Test
    void dropsALineTornByACrash() throws IOException {
        Sealed sealed = vault.seal(CASE, PLACE, "told");
        long whole = Files.size(caseKeys);
        vault.found(OTHER_CASE);
        try (var channel = Files.newByteChannel(caseKeys, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(caseKeys) - 30);
        }

        var restarted = new Vault(Folders.again(folder));

        assertThat(Files.size(caseKeys)).isEqualTo(whole);
        assertThat(restarted.open(CASE, PLACE, sealed)).isEqualTo("told");
        restarted.found(OTHER_CASE);
        assertThat(new Vault(Folders.again(folder)).version(OTHER_CASE)).isEqualTo(1);
    }

    @Test
    void namesADamagedLine() {
        vault.found(OTHER_CASE);
        vault.found(UUID.randomUUID());
        String text = Folders.read(caseKeys);

        Folders.write(caseKeys, text.replace("key " + OTHER_CASE + " 1", "key " + OTHER_CASE + " 2"));
        assertUnusable(() -> Folders.again(folder), "case.keys line 3 is damaged");
        Folders.write(caseKeys, "x" + text);
        assertUnusable(() -> Folders.again(folder), "case.keys line 1 is damaged");
        Folders.write(caseKeys, text);
        assertThat(new Vault(Folders.again(folder)).version(OTHER_CASE)).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatWasGivenToAnotherCase() {
        String text = Folders.read(caseKeys);
        String line = text.lines().skip(1).findFirst().orElseThrow();
        String moved = Checked.line(Checked.body(line).replace(CASE.toString(), OTHER_CASE.toString()));
        Folders.write(caseKeys, text + moved + "\n");

        var restarted = new Vault(Folders.again(folder));
        assertUnusable(() -> restarted.seal(OTHER_CASE, PLACE, "told"), "Key 1 of case " + OTHER_CASE + " cannot be unwrapped");
    }

    @Test
    void showsOthersItsNewKeysAndDestructions() throws InterruptedException {
        var other = new Vault(Folders.again(folder));

        vault.found(OTHER_CASE);
        Sealed sealed = other.seal(OTHER_CASE, PLACE, "told");
        assertThat(vault.open(OTHER_CASE, PLACE, sealed)).isEqualTo("told");
        other.renew(OTHER_CASE);
        assertThat(vault.open(OTHER_CASE, PLACE, other.seal(OTHER_CASE, PLACE, "again"))).isEqualTo("again");
        assertThat(vault.renew(OTHER_CASE)).isEqualTo(3);

        other.destroy(OTHER_CASE);
        Thread.sleep(1_050);
        assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> vault.open(OTHER_CASE, PLACE, sealed));
    }

    @Test
    void givesEachCaseOneKeyThoughManyAskAtOnce() throws InterruptedException {
        var cases = new ArrayList<UUID>();
        for (int i = 0; i < 25; i++) {
            cases.add(UUID.randomUUID());
        }
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            var mine = i % 2 == 0 ? vault : new Vault(Folders.again(folder));
            threads.add(new Thread(() -> cases.forEach(mine::found)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(Folders.read(caseKeys).lines()).hasSize(1 + 1 + cases.size());
    }

    private static void assertUnusable(ThrowingCallable use, String... parts) {
        assertThatExceptionOfType(KeysUnusable.class).isThrownBy(use).satisfies(fault -> assertThat(fault.getMessage()).contains(parts));
    }
}
