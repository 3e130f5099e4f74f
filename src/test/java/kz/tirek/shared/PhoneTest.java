package kz.tirek.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PhoneTest {
    @Test
    void understandsTheWaysPeopleWriteAMobileNumber() {
        assertThat(new Phone("8 (701) 123-45-67").e164()).isEqualTo("+77011234567");
        assertThat(new Phone("+7 701 123 45 67").e164()).isEqualTo("+77011234567");
        assertThat(new Phone("87011234567").e164()).isEqualTo("+77011234567");
        assertThat(new Phone("7011234567").e164()).isEqualTo("+77011234567");
    }

    @Test
    void understandsALandlineOfTurkistan() {
        assertThat(new Phone("8 72533 4-12-34").e164()).isEqualTo("+77253341234");
    }

    @Test
    void understandsANumberOfANeighbour() {
        assertThat(new Phone("+998 90 123 45 67").e164()).isEqualTo("+998901234567");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertRefused("123");
        assertRefused("ana");
        assertRefused("+7 701 123 45 678");
        assertRefused(null);
    }

    @Test
    void isShownInGroups() {
        assertThat(new Phone("87011234567").shown()).isEqualTo("+7 701 123 4567");
    }

    @Test
    void mayBeLeftOut() {
        assertThat(Phone.ofOptional(" ")).isEmpty();
    }

    @Test
    void keepsItsDigitsOutOfLogs() {
        assertThat(new Phone("87011234567").toString()).isEqualTo("Phone[…67]");
    }

    private static void assertRefused(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Phone(text)).extracting(Refusal::key).isEqualTo("phone.wrong");
    }
}
