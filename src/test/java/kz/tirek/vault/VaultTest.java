package kz.tirek.vault;

import static kz.tirek.vault.Folders.CASE;
import static kz.tirek.vault.Folders.OTHER_CASE;
import static kz.tirek.vault.Folders.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final String TOLD = "Ол үйде тыныш ұйықтай алмайтынын айтты";

    @TempDir Path temp;
    private Path folder;
    private Vault vault;

    @BeforeEach
    void found() {
        folder = temp.resolve("keys");
        vault = Folders.aVaultWithACase(folder);
    }

    @Test
    void opensWhatItSealed() {
        Sealed sealed = vault.seal(CASE, PLACE, TOLD);

        assertThat(vault.open(CASE, PLACE, sealed)).isEqualTo(TOLD);
        assertThat(new String(sealed.bytes(), StandardCharsets.UTF_8)).doesNotContain("тыныш");
        assertThat(new Vault(Folders.again(folder)).open(CASE, PLACE, sealed)).isEqualTo(TOLD);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(vault.seal(CASE, PLACE, TOLD)).isNotEqualTo(vault.seal(CASE, PLACE, TOLD));
    }

    @Test
    void opensBytes() {
        byte[] picture = {0, -1, 127, -128};

        assertThat(vault.openBytes(CASE, PLACE, vault.seal(CASE, PLACE, picture))).isEqualTo(picture);
    }

    @Test
    void refusesWhatWasMovedElsewhere() {
        vault.found(OTHER_CASE);
        vault.renew(CASE);
        Sealed sealed = vault.seal(CASE, PLACE, TOLD);

        assertBroken(() -> vault.open(CASE, "support_session|narrative|18", sealed));
        assertBroken(() -> vault.open(CASE, "support_session|plan|17", sealed));
        assertBroken(() -> vault.open(CASE, "session_addendum|narrative|17", sealed));
        assertBroken(() -> vault.open(OTHER_CASE, PLACE, new Sealed(1, sealed.bytes())));
        assertBroken(() -> vault.open(CASE, PLACE, new Sealed(1, sealed.bytes())));
    }

    @Test
    void refusesAnyAlteredByte() {
        Sealed sealed = vault.seal(CASE, PLACE, TOLD);

        for (int i = 0; i < sealed.bytes().length; i++) {
            byte[] altered = sealed.bytes().clone();
            altered[i] ^= 1;
            assertBroken(() -> vault.open(CASE, PLACE, new Sealed(1, altered)));
        }
        assertBroken(() -> vault.open(CASE, PLACE, new Sealed(1, new byte[0])));
    }

    @Test
    void leavesAnOldRowUnreadableOnceItsKeyIsDestroyed() {
        Sealed ofAnOldBackup = vault.seal(CASE, PLACE, TOLD);
        vault.found(OTHER_CASE);
        Sealed ofAnotherCase = vault.seal(OTHER_CASE, PLACE, TOLD);

        vault.destroy(CASE);

        var restarted = new Vault(Folders.again(folder));
        for (Vault any : List.of(vault, restarted)) {
            assertThat(any.destroyed(CASE)).isTrue();
            assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> any.open(CASE, PLACE, ofAnOldBackup))
                    .extracting(KeyDestroyed::key).isEqualTo("vault.destroyed");
            assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> any.seal(CASE, PLACE, TOLD));
            assertThatExceptionOfType(KeyDestroyed.class).isThrownBy(() -> any.found(CASE));
            assertThat(any.open(OTHER_CASE, PLACE, ofAnotherCase)).isEqualTo(TOLD);
        }
        assertThat(Folders.read(folder.resolve("case.keys"))).contains("gone " + CASE).doesNotContain("key " + CASE);
    }

    @Test
    void tellsALostKeyFromADestroyedOne() {
        assertThatExceptionOfType(KeyLost.class).isThrownBy(() -> vault.seal(OTHER_CASE, PLACE, TOLD));
        assertThatExceptionOfType(KeyLost.class).isThrownBy(() -> vault.open(CASE, PLACE, new Sealed(2, new byte[40])));
        assertThat(vault.destroyed(OTHER_CASE)).isFalse();
    }

    @Test
    void opensWithOlderKeysUntilTheyAreForgotten() {
        Sealed first = vault.seal(CASE, PLACE, TOLD);

        assertThat(vault.renew(CASE)).isEqualTo(2);
        Sealed second = vault.seal(CASE, PLACE, TOLD);
        assertThat(second.keyVersion()).isEqualTo(2);
        assertThat(vault.open(CASE, PLACE, first)).isEqualTo(TOLD);

        vault.forget(CASE, 9);
        assertThat(vault.version(CASE)).isEqualTo(2);
        assertThat(vault.open(CASE, PLACE, second)).isEqualTo(TOLD);
        assertThatExceptionOfType(KeyLost.class).isThrownBy(() -> vault.open(CASE, PLACE, first));
    }

    @Test
    void keepsTheKeyOfACaseThatIsFoundedAgain() {
        Sealed sealed = vault.seal(CASE, PLACE, TOLD);

        vault.found(List.of(CASE, OTHER_CASE, CASE));

        assertThat(vault.open(CASE, PLACE, sealed)).isEqualTo(TOLD);
        assertThat(vault.version(OTHER_CASE)).isEqualTo(1);
    }

    @Test
    void sealsWhatBelongsToTheInstitution() {
        byte[] sealed = vault.seal("pupil|iin|3", "050214550123");

        assertThat(new Vault(Folders.again(folder)).open("pupil|iin|3", sealed)).isEqualTo("050214550123");
        assertBroken(() -> vault.open("pupil|iin|4", sealed));
    }

    @Test
    void findsEqualValuesByAKeyedIndexOfTheirKind() {
        byte[] index = vault.index("iin", "050214550123");

        assertThat(index).hasSize(16).isEqualTo(new Vault(Folders.again(folder)).index("iin", "050214550123"))
                .isNotEqualTo(vault.index("phone", "050214550123")).isNotEqualTo(vault.index("iin", "050214550124"))
                .isNotEqualTo(new Vault(Folders.fresh(temp.resolve("elsewhere"))).index("iin", "050214550123"));
    }

    @Test
    void tellsNothingInMessages() {
        Sealed sealed = vault.seal(CASE, PLACE, TOLD);
        String wrapped = Folders.read(folder.resolve("case.keys")).split(" ")[6];

        for (Throwable fault : List.of(catchThrowable(() -> vault.open(CASE, "x|y|1", sealed)), catchThrowable(() -> vault.version(OTHER_CASE)))) {
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                assertThat(String.valueOf(cause)).doesNotContain(TOLD, wrapped, HexFormat.of().formatHex(sealed.bytes()));
            }
        }
        assertThat(sealed).hasToString("Sealed[keyVersion=1, " + sealed.bytes().length + " bytes]");
    }

    private static void assertBroken(ThrowingCallable opening) {
        assertThatExceptionOfType(SealBroken.class).isThrownBy(opening);
    }
}
