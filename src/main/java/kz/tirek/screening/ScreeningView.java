package kz.tirek.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Names;

/**
 * A screening as it is shown.
 *
 * @param instrument its code
 * @param by who asked
 * @param meaning what the score means, or {@code null} where the portal does not know
 * @param answers in the order of the questions; none for a score from paper
 * @param actionDueAt by when somebody must have acted on a critical answer; {@code null} when none is critical
 * @param action what is done about it, or {@code null}
 * @param conclusion told when it was closed, or {@code null}
 */
public record ScreeningView(UUID id, int version, String instrument, Names name, String language, LocalDate heldOn, Instant takenAt, String by, Score score,
        Names meaning, List<Answer> answers, Instant actionDueAt, Action action, Instant closedAt, String conclusion) {

    /**
     * An answer with its question.
     *
     * @param critical whether it asks for an action
     */
    public record Answer(String item, Names question, Names words, boolean critical) {}

    /** Who does what because of a critical answer. */
    public record Action(String who, String what, Instant at) {}

    public boolean open() {
        return closedAt == null;
    }

    /** Whether somebody must still act on a critical answer. */
    public boolean waits() {
        return actionDueAt != null && action == null;
    }
}
