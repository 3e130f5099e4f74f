package kz.tirek.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate END = LocalDate.of(2026, 10, 25);

    @Test
    void coversItsFirstAndLastDay() {
        var period = new Period(START, END);

        assertThat(period.covers(START)).isTrue();
        assertThat(period.covers(END)).isTrue();
        assertThat(period.covers(START.minusDays(1))).isFalse();
        assertThat(period.covers(END.plusDays(1))).isFalse();
    }

    @Test
    void coversEveryLaterDayWhenItIsOpen() {
        assertThat(new Period(START, null).covers(END.plusYears(50))).isTrue();
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Period(END, START))
                .extracting(Refusal::key).isEqualTo("period.endsBeforeStart");
    }

    @Test
    void refusesToHaveNoStart() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Period(null, END)).extracting(Refusal::key).isEqualTo("shared.required");
    }

    @Test
    void overlapsWhereOneDayIsShared() {
        var period = new Period(START, END);

        assertThat(period.overlaps(new Period(END, null))).isTrue();
        assertThat(period.overlaps(new Period(END.plusDays(1), null))).isFalse();
        assertThat(new Period(END.plusDays(1), null).overlaps(period)).isFalse();
        assertThat(new Period(START, null).overlaps(new Period(END, null))).isTrue();
    }
}
