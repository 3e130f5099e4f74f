package kz.tirek.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import kz.tirek.shared.Precondition;
import kz.tirek.shared.Settings;
import org.junit.jupiter.api.Test;

class KeysAtStartTest {

    @Test
    void isAskedBeforeThePortalStarts() {
        assertThat(ServiceLoader.load(Precondition.class)).hasAtLeastOneElementOfType(KeysAtStart.class);
    }

    @Test
    void leavesItToTheSettingsToMissTheFolder() {
        assertThat(new KeysAtStart().problems()).isEmpty();
        assertThat(Settings.problems()).containsOnlyOnce("TIREK_KEYS is not set");
    }
}
