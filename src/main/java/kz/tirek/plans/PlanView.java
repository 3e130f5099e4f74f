package kz.tirek.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A programme as it is shown.
 *
 * @param agreement the latest one, or {@code null}
 * @param agreed whether parents agreed to it as it stands now
 */
public record PlanView(UUID id, int version, int schoolYear, int firstTerm, int terms, LocalDate startsOn, LocalDate endsOn, String drawnBy, Instant drawnAt,
        LocalDate closedOn, List<Goal> goals, List<Review> reviews, Agreement agreement, boolean agreed) {

    /** @param result of the latest review, or {@code null} */
    public record Goal(UUID id, String text, GoalResult result, List<Measure> measures) {}

    /** @param overdue whether it should be done by now */
    public record Measure(UUID id, String text, Responsible responsible, String person, LocalDate dueOn, LocalDate doneOn, boolean overdue) {}

    /** @param text what was said, or {@code null} until it is held */
    public record Review(UUID id, int term, LocalDate dueOn, LocalDate heldOn, ReviewDecision decision, String text) {}

    public record Agreement(LocalDate on, AgreementForm form, String by) {}

    public boolean open() {
        return closedOn == null;
    }

    /** Last term that it covers. */
    public int lastTerm() {
        return firstTerm + terms - 1;
    }

    /** The review that comes next, or {@code null}. */
    public Review next() {
        return reviews.stream().filter(review -> review.heldOn() == null).findFirst().orElse(null);
    }
}
