package kz.tirek.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import kz.tirek.shared.Refusal;
import kz.tirek.testing.FakeClamd;
import org.junit.jupiter.api.Test;

class ClamdTest {
    private static final byte[] HARMLESS = new byte[200_000];

    @Test
    void letsPassWhatTheScannerFindsClean() {
        try (var clamd = new FakeClamd(false)) {
            assertThat(asking(clamd.port()).passed(HARMLESS)).isTrue();
            assertThat(clamd.asked()).isEqualTo(1);
        }
    }

    @Test
    void refusesWhatTheScannerFinds() {
        try (var clamd = new FakeClamd(false)) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> asking(clamd.port()).passed("a VIRUS".getBytes(StandardCharsets.US_ASCII)))
                    .extracting(Refusal::key).isEqualTo("attachment.infected");
        }
    }

    @Test
    void keepsBackWhatTheScannerDoesNotAnswer() {
        int port;
        try (var clamd = new FakeClamd(true)) {
            port = clamd.port();
            assertThat(asking(port).passed(HARMLESS)).isFalse();
        }
        assertThat(asking(port).passed(HARMLESS)).as("nobody there").isFalse();
    }

    private static Scanner asking(int port) {
        var scanner = new Scanner();
        scanner.ask(new Clamd("127.0.0.1", port));
        return scanner;
    }
}
