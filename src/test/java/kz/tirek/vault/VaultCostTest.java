package kz.tirek.vault;

import static kz.tirek.vault.Folders.CASE;
import static kz.tirek.vault.Folders.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints what the vault costs; fails only when that would be felt. */
class VaultCostTest {
    private static final int CASES = 10_000;

    @TempDir Path temp;

    @Test
    void costsNoOneTime() throws Exception {
        Path folder = temp.resolve("keys");
        Vault vault = Folders.aVaultWithACase(folder);
        byte[] note = new byte[4_096];

        long sealing = micros(20_000, () -> vault.openBytes(CASE, PLACE, vault.seal(CASE, PLACE, note)));
        long founding = micros(50, () -> vault.found(UUID.randomUUID()));
        long many = micros(1, () -> vault.found(Stream.generate(UUID::randomUUID).limit(CASES).toList()));
        long opening = micros(1, () -> Folders.again(folder));
        long destroying = micros(5, () -> vault.destroy(UUID.randomUUID()));
        long turning = micros(1, () -> new MasterKey(Folders.again(folder)).rotate());

        System.out.printf("Vault: 4 KB sealed and opened %d µs; first key of a case %d µs, of %d cases at once %d ms (%d KB); "
                + "then: folder opened %d ms, one case destroyed %d ms, master key turned %d ms%n", sealing, founding, CASES, many / 1_000,
                Files.size(folder.resolve("case.keys")) / 1_024, opening / 1_000, destroying / 1_000, turning / 1_000);
        assertThat(sealing).isLessThan(1_000);
    }

    /** Mean of the second half, after the machine is warm. */
    private static long micros(int times, Runnable work) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            if (i == times / 2) {
                start = System.nanoTime();
            }
            work.run();
        }
        return (System.nanoTime() - start) / 1_000 / (times - times / 2);
    }
}
