package kz.tirek.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProgramTest {
    private static final String PLACE = "note|text|1";
    private static final int[] KILLED_AFTER_STEPS = {6, 30};

    private final Map<UUID, Sealed> notes = new HashMap<>();

    @TempDir Path temp;

    @Test
    void losesNoNoteWhenAProgramIsKilledWhileItTurnsTheMasterKey() throws IOException, InterruptedException {
        Path folder = temp.resolve("keys");
        Vault vault = new Vault(Folders.fresh(folder));
        for (int i = 0; i < 300; i++) {
            notes.put(UUID.randomUUID(), null);
        }
        vault.found(notes.keySet());
        notes.replaceAll((id, none) -> vault.seal(id, PLACE, "told"));

        for (int steps : KILLED_AFTER_STEPS) {
            killedWhileTurning(folder, steps);
            assertAllOpen(new Vault(Folders.again(folder)));
        }

        var master = new MasterKey(Folders.again(folder));
        System.out.printf("Killed %d times while turning; master version %d, %s%n", KILLED_AFTER_STEPS.length, master.version(), master.progress());
        master.rotate();
        assertThat(master.progress().underWay()).isFalse();
        assertAllOpen(vault);
        assertAllOpen(new Vault(Folders.again(folder)));
    }

    private void assertAllOpen(Vault vault) {
        notes.forEach((id, sealed) -> assertThat(vault.open(id, PLACE, sealed)).isEqualTo("told"));
    }

    private static void killedWhileTurning(Path folder, int steps) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), TurningProgram.class.getName(), folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var out = program.inputReader()) {
            for (int step = 0; step < steps; step++) {
                assertThat(out.readLine()).isNotNull();
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
    }
}
