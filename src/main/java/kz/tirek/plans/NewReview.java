package kz.tirek.plans;

import java.util.Map;
import java.util.UUID;

/**
 * What a review found.
 *
 * @param results how far each goal was reached, by its id
 * @param text what was seen, and what parents and child say
 */
public record NewReview(Map<UUID, GoalResult> results, String text, ReviewDecision decision) {
    public NewReview {
        results = results == null ? Map.of() : Map.copyOf(results);
    }
}
