package kz.tirek.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IinTest {
    @Test
    void takesANumberWhoseCheckDigitFits() {
        assertThat(new Iin("100515510000").digits()).isEqualTo("100515510000");
    }

    @Test
    void takesANumberThatFitsInTheSecondPass() {
        assertThat(new Iin("100515510104").digits()).isEqualTo("100515510104");
    }

    @Test
    void refusesAWrongCheckDigit() {
        assertRefused("100515510001", "iin.checkDigit");
    }

    @Test
    void refusesEveryEndOfANumberThatCannotExist() {
        for (int last = 0; last <= 9; last++) {
            assertRefused("10051551013" + last, "iin.checkDigit");
        }
    }

    @Test
    void refusesAnotherLengthLettersAndForeignDigits() {
        assertRefused("10051551000", "iin.length");
        assertRefused("1005155100000", "iin.length");
        assertRefused("10051551000O", "iin.length");
        assertRefused("١٠٠٥١٥٥١٠٠٠٠", "iin.length");
        assertRefused(null, "iin.length");
    }

    @Test
    void dropsBlanksBetweenTheDigits() {
        assertThat(new Iin(" 100515 510000\u00A0")).isEqualTo(new Iin("100515510000"));
    }

    @Test
    void hintsAtBirthAndSex() {
        var iin = new Iin("100515510000");

        assertThat(iin.birthDate()).contains(LocalDate.of(2010, 5, 15));
        assertThat(iin.sex()).contains(Iin.Sex.MALE);
    }

    @Test
    void hintsAtNothingWhereTheDigitsSayNothing() {
        var iin = new Iin("00000000000" + CheckDigit.of("000000000000"));

        assertThat(iin.birthDate()).isEmpty();
        assertThat(iin.sex()).isEmpty();
    }

    @Test
    void hintsAtNoBirthOnADayThatDoesNotExist() {
        var iin = new Iin("10023050000" + CheckDigit.of("100230500000"));

        assertThat(iin.birthDate()).isEmpty();
    }

    @Test
    void mayBeLeftOut() {
        assertThat(Iin.ofOptional("  ")).isEmpty();
        assertThat(Iin.ofOptional(null)).isEmpty();
        assertThat(Iin.ofOptional("100515510000")).contains(new Iin("100515510000"));
    }

    @Test
    void keepsItsDigitsOutOfLogs() {
        assertThat(new Iin("100515510000").toString()).doesNotContain("1005");
    }

    private static void assertRefused(String digits, String key) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Iin(digits)).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.problems().get(0).field()).isEqualTo("iin");
        });
    }
}
