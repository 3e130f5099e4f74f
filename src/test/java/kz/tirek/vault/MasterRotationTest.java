package kz.tirek.vault;

import static kz.tirek.vault.Folders.CASE;
import static kz.tirek.vault.Folders.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.tirek.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterRotationTest {
    private static final int NOTES = 10_000;

    private final List<UUID> cases = IntStream.range(0, 300).mapToObj(i -> UUID.randomUUID()).toList();
    private final Map<Integer, Sealed> notes = new ConcurrentHashMap<>();

    @TempDir Path temp;

    @Test
    void letsPeopleWorkWhileTheMasterKeyTurns() throws InterruptedException, ExecutionException {
        Path folder = temp.resolve("keys");
        KeyFolder keys = Folders.fresh(folder);
        var vaults = List.of(new Vault(keys), new Vault(Folders.again(folder)));
        vaults.get(0).found(cases);
        var work = new ArrayList<Callable<Void>>();
        for (int worker = 0; worker < 4; worker++) {
            int first = worker;
            work.add(() -> sealAndOpen(vaults.get(first % 2), first));
        }
        work.add(() -> rotateTwiceWithAKill(keys, folder));

        var threads = Executors.newFixedThreadPool(work.size());
        try {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(notes).hasSize(NOTES);
        for (Vault vault : List.of(vaults.get(0), vaults.get(1), new Vault(Folders.again(folder)))) {
            notes.forEach((number, sealed) -> assertThat(vault.open(caseOf(number), "note|text|" + number, sealed)).isEqualTo("told " + number));
        }
        var master = new MasterKey(Folders.again(folder));
        assertThat(master.version()).isEqualTo(3);
        assertThat(master.progress().underWay()).isFalse();
        assertThat(master.progress().done()).isEqualTo(master.progress().total());
        assertThat(Folders.read(folder.resolve("case.keys")).lines()).hasSize(1 + master.caseKeys());
    }

    @Test
    void goesOnFromWhereverItWasKilled() {
        for (int kill = 0; kill < 5; kill++) {
            Path folder = temp.resolve("killed" + kill);
            Vault vault = Folders.aVaultWithACase(folder);
            vault.found(cases);
            Sealed sealed = vault.seal(CASE, PLACE, "told");
            byte[] index = vault.index("iin", "050214550123");
            killedAfter(kill, new MasterRotation(Folders.again(folder)));

            var master = new MasterKey(Folders.again(folder));
            assertThat(new Vault(Folders.again(folder)).open(CASE, PLACE, sealed)).isEqualTo("told");
            assertThat(master.progress().underWay()).isEqualTo(kill < 4);
            assertThat(master.progress().total()).isEqualTo(303);
            if (master.progress().underWay()) {
                master.rotate();
            }

            assertThat(master.version()).isEqualTo(2);
            assertThat(master.created()).contains(Folders.NOW);
            assertThat(master.progress()).isEqualTo(new MasterKey.Progress(303, 303, false));
            assertThat(new Vault(Folders.again(folder)).open(CASE, PLACE, sealed)).isEqualTo("told");
            assertThat(vault.open(CASE, PLACE, sealed)).isEqualTo("told");
            assertThat(vault.index("iin", "050214550123")).isEqualTo(index);
        }
    }

    @Test
    void isRefusedWhereTheEnvironmentGivesTheKey() {
        Path folder = temp.resolve("keys");
        Folders.fresh(folder);
        String given = Folders.read(folder.resolve("master.keys")).lines().findFirst().orElseThrow();

        var master = new MasterKey(KeyFolder.open(folder, given, false, Folders.CLOCK));

        assertThat(master.fromEnvironment()).isTrue();
        assertThat(master.created()).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(master::rotate).extracting(Refusal::key).isEqualTo("vault.masterFromEnvironment");
    }

    private Void sealAndOpen(Vault vault, int first) {
        for (int number = first; number < NOTES; number += 4) {
            UUID caseId = caseOf(number);
            Sealed sealed = vault.seal(caseId, "note|text|" + number, "told " + number);
            notes.put(number, sealed);
            assertThat(vault.open(caseId, "note|text|" + number, sealed)).isEqualTo("told " + number);
            if (number % 500 == 0) {
                vault.renew(caseId);
                vault.found(UUID.randomUUID());
            }
        }
        return null;
    }

    private Void rotateTwiceWithAKill(KeyFolder keys, Path folder) {
        killedAfter(2, new MasterRotation(keys));
        new MasterRotation(Folders.again(folder)).run();
        new MasterRotation(keys).run();
        return null;
    }

    /** Abandoned after so many steps, as by a kill between two writes. */
    private static void killedAfter(int steps, MasterRotation rotation) {
        rotation.begin();
        for (int step = 0; step < Math.min(steps, 3); step++) {
            rotation.rewrap(100);
        }
        if (steps > 3) {
            rotation.finish();
        }
    }

    private UUID caseOf(int number) {
        return cases.get(number % cases.size());
    }
}
