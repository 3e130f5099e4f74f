package kz.tirek.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.tirek.clocks.Course.State;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Duration WHOLE = Duration.ofHours(10);

    @Test
    void warnsAtHalfAndAtFourFifths() {
        assertThat(after(0).state()).isEqualTo(State.CALM);
        assertThat(after(299).state()).isEqualTo(State.CALM);
        assertThat(after(300).state()).isEqualTo(State.HALF);
        assertThat(after(479).state()).isEqualTo(State.HALF);
        assertThat(after(480).state()).isEqualTo(State.NEARLY);
        assertThat(after(600).state()).as("the last moment is in time").isEqualTo(State.NEARLY);
    }

    @Test
    void saysHowMuchIsLeft() {
        assertThat(after(120).left()).isEqualTo(Duration.ofHours(8));
        assertThat(after(120).fraction()).isEqualTo(0.2);
    }

    @Test
    void saysByHowMuchItWasBroken() {
        Course broken = Course.of(Duration.ofHours(12), WHOLE, true);

        assertThat(broken.state()).isEqualTo(State.BREACHED);
        assertThat(broken.fraction()).isEqualTo(1);
        assertThat(broken.left()).isEqualTo(Duration.ofHours(-2));
    }

    @Test
    void isBrokenAfterClosingTimeThoughNoWorkingTimeHasPassed() {
        assertThat(Course.of(WHOLE, WHOLE, true).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void isOverWhenItHasNoLength() {
        assertThat(Course.of(Duration.ZERO, Duration.ZERO, false).fraction()).isEqualTo(1);
    }

    private static Course after(int minutes) {
        return Course.of(Duration.ofMinutes(minutes), WHOLE, false);
    }
}
