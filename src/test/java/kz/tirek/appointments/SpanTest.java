package kz.tirek.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.tirek.shared.Refusal;
import org.junit.jupiter.api.Test;

/** When an appointment is, in the region's time. */
class SpanTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 15);

    @Test
    void beginsFiveHoursAheadOfUtcInWinterAndSummer() {
        assertThat(at(9, 0, 40).begins()).isEqualTo(Instant.parse("2027-03-15T04:00:00Z"));
        assertThat(at(9, 0, 40).ends()).isEqualTo(Instant.parse("2027-03-15T04:40:00Z"));
        assertThat(at(9, 0, 40).on(LocalDate.of(2027, 7, 1)).begins()).isEqualTo(Instant.parse("2027-07-01T04:00:00Z"));
    }

    @Test
    void beginsOnTheDayBeforeInUtcEarlyInTheMorning() {
        assertThat(at(1, 30, 30).begins()).isEqualTo(Instant.parse("2027-03-14T20:30:00Z"));
    }

    @Test
    void meetsWhatSharesAMomentAndNotWhatComesNext() {
        assertThat(at(9, 0, 40).meets(at(9, 39, 5))).isTrue();
        assertThat(at(9, 0, 40).meets(at(9, 40, 5))).isFalse();
        assertThat(at(9, 40, 5).meets(at(9, 0, 40))).isFalse();
        assertThat(at(9, 0, 40).meets(at(9, 0, 40).on(DAY.plusDays(1)))).isFalse();
        assertThat(at(9, 0, 480).meets(LocalTime.of(10, 0), LocalTime.of(10, 1))).isTrue();
    }

    @Test
    void endsOnTheSameDay() {
        assertThat(Span.endsSameDay(LocalTime.of(23, 0), 59)).isTrue();
        assertThat(Span.endsSameDay(LocalTime.of(23, 0), 60)).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Move(DAY, LocalTime.of(20, 0), 480, false).check())
                .extracting(Refusal::key).isEqualTo("appointment.pastMidnight");
    }

    private static Span at(int hour, int minute, int minutes) {
        return new Span(DAY, LocalTime.of(hour, minute), minutes);
    }
}
