package kz.tirek.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import org.junit.jupiter.api.Test;

class EarlyErasureTest {
    private static final Instant ASKED = Instant.parse("2026-11-02T05:00:00Z");
    private static final Instant EXPIRES = ASKED.plus(Duration.ofDays(7));
    private static final UUID ASKER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void isNotDecidedByWhoAsked() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> asked().decide(true, 0, ASKER, ASKED)).extracting(Refusal::key).isEqualTo("early.samePerson");
    }

    @Test
    void isNotDecidedOnceItExpired() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> asked().decide(true, 0, OTHER, EXPIRES.plusSeconds(1)))
                .extracting(Refusal::key).isEqualTo("early.expired");
        assertThat(asked().line("a", null, OTHER, EXPIRES.plusSeconds(1)).state()).isEqualTo(EarlyState.EXPIRED);
        assertThat(asked().line("a", null, OTHER, EXPIRES.plusSeconds(1)).mayDecide()).isFalse();
    }

    @Test
    void isDecidedOnceOnly() {
        EarlyErasure asked = asked();
        asked.decide(false, 0, OTHER, ASKED.plusSeconds(1));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> asked.decide(true, 0, OTHER, ASKED.plusSeconds(2)))
                .extracting(Refusal::key).isEqualTo("early.decided");
        assertThat(asked.open(ASKED.plusSeconds(2))).isFalse();
    }

    @Test
    void isNotDecidedOnAnOldPage() {
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> asked().decide(true, 3, OTHER, ASKED));
    }

    @Test
    void offersTheDecisionToTheOtherPersonOnly() {
        assertThat(asked().line("a", null, OTHER, ASKED).mayDecide()).isTrue();
        assertThat(asked().line("a", null, ASKER, ASKED).mayDecide()).isFalse();
    }

    private static EarlyErasure asked() {
        var of = new KeptCase(UUID.randomUUID(), "TRK-2026-000001", true, false, false);
        return EarlyErasure.ask(UUID.randomUUID(), of, new EarlyAsk(of.number(), "the family demands it in writing", "94-V, art. 24"), ASKER, ASKED, EXPIRES);
    }
}
