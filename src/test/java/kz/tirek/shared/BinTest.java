package kz.tirek.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class BinTest {
    @Test
    void takesANumberWhoseCheckDigitFits() {
        assertThat(new Bin("2503 4000 0010").digits()).isEqualTo("250340000010");
    }

    @Test
    void refusesAWrongCheckDigit() {
        assertRefused("250340000011", "bin.checkDigit");
    }

    @Test
    void refusesAMonthThatDoesNotExist() {
        assertRefused("251340000010", "bin.structure");
    }

    @Test
    void refusesWhatIsNoOrganisation() {
        assertRefused("250310000010", "bin.structure");
    }

    @Test
    void refusesAnotherLength() {
        assertRefused("25034000001", "bin.length");
        assertRefused("", "bin.length");
    }

    private static void assertRefused(String digits, String key) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Bin(digits)).extracting(Refusal::key).isEqualTo(key);
    }
}
