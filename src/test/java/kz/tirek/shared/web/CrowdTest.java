package kz.tirek.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static final int BURST = 5;

    private Instant now = Instant.parse("2026-11-25T10:00:00Z");
    private final Crowd crowd = new Crowd(BURST, 1, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Almaty");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void letsAFewPassAndSaysWhenToComeBack() {
        ask("198.51.100.7", BURST);

        assertThat(crowd.wait("198.51.100.7")).isBetween(50L, 60L);
    }

    @Test
    void countsANetworkAsOne() {
        ask("198.51.100.7", BURST);
        ask("2001:db8:7:1::1", BURST);

        assertThat(crowd.wait("198.51.100.250")).isPositive();
        assertThat(crowd.wait("198.51.101.7")).isZero();
        assertThat(crowd.wait("2001:db8:7:ffff::9")).isPositive();
        assertThat(crowd.wait("2001:db8:8:1::1")).isZero();
    }

    @Test
    void forgetsAllWhenTheDayEnds() {
        ask("198.51.100.7", BURST);
        now = now.plus(Duration.ofDays(1));

        assertThat(crowd.wait("198.51.100.7")).isZero();
        assertThat(crowd.networks()).isEqualTo(1);
    }

    @Test
    void keepsNoMoreNetworksThanItsBound() {
        for (int i = 0; i < 60_000; i++) {
            crowd.wait("2001:db8:" + Integer.toHexString(i) + "::1");
        }

        assertThat(crowd.networks()).isEqualTo(50_000);
    }

    @Test
    void countsWhatIsNoAddressAsOneNetwork() {
        ask("not an address", BURST);

        assertThat(crowd.wait("neither is this")).isPositive();
    }

    private void ask(String from, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(crowd.wait(from)).isZero();
        }
    }
}
