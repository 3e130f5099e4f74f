package kz.tirek.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import org.junit.jupiter.api.Test;

/** The Centre's targets inside the server: all there, set by the manager, with their history. */
class TargetsIT extends ContainerTest {
    @Inject TargetDesk desk;
    @Inject Targets targets;
    @Inject Clocks clocks;

    @Test
    void knowsATargetForEveryCodeAsAnInternalOne() {
        assertThat(Arrays.stream(TargetCode.values())).allSatisfy(code -> assertThat(targets.of(code)).isNotNull());
        assertThat(targets.of(TargetCode.CRISIS_ACCEPT).amount()).isEqualTo(3);
        assertThat(targets.of(TargetCode.CRISIS_ACCEPT).basis()).as("never called law").isNull();
    }

    @Test
    void countsAChangeAtOnceAndKeepsWhatWas() {
        given.aManager();
        TargetLine was = desk.history(TargetCode.LETTER_ANSWER).get(0);
        Instant from = Instant.parse("2026-09-03T05:00:00Z");
        Instant before = clocks.due(from, TargetCode.LETTER_ANSWER);

        desk.change(TargetCode.LETTER_ANSWER, new TargetChange(was.version(), was.amount() + 2, TermUnit.WORKING_DAYS, "Test order, paragraph 1"));

        assertThat(clocks.due(from, TargetCode.LETTER_ANSWER)).isAfter(before);
        assertThat(desk.history(TargetCode.LETTER_ANSWER)).first().satisfies(now -> {
            assertThat(now.version()).isEqualTo(was.version() + 1);
            assertThat(now.basis()).isEqualTo("Test order, paragraph 1");
            assertThat(now.changedBy()).isNotBlank();
        });
        assertThatExceptionOfType(Stale.class).isThrownBy(
                () -> desk.change(TargetCode.LETTER_ANSWER, new TargetChange(was.version(), 5, TermUnit.DAYS, null)));
        desk.change(TargetCode.LETTER_ANSWER, new TargetChange(was.version() + 1, was.amount(), was.unit(), null));
        assertThat(clocks.due(from, TargetCode.LETTER_ANSWER)).isEqualTo(before);
    }

    @Test
    void setsTheHours() {
        given.aManager();
        int version = desk.hours().get(0).version();
        desk.changeHours(new HoursChange(version, LocalTime.of(8, 0), LocalTime.of(17, 0)));
        assertThat(targets.hours().closes()).isEqualTo(LocalTime.of(17, 0));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.changeHours(new HoursChange(version + 1, LocalTime.NOON, LocalTime.NOON)));

        desk.changeHours(new HoursChange(version + 1, LocalTime.of(9, 0), LocalTime.of(18, 0)));
        assertThat(targets.hours().closes()).isEqualTo(LocalTime.of(18, 0));
    }

    @Test
    void isTheManagersAlone() {
        given.aPsychologistOf(given.aSchool());

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.current());
    }
}
