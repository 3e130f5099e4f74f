package kz.tirek.plans.web;

import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.tirek.plans.GoalResult;
import kz.tirek.plans.NewReview;
import kz.tirek.plans.ReviewDecision;

/** The fields of a review at the end of a term. */
@Dependent
public class ReviewForm implements Serializable {
    private final Map<String, String> results = new HashMap<>();
    private String review;
    private ReviewDecision decision;

    NewReview facts() {
        var rated = new HashMap<UUID, GoalResult>();
        results.forEach((goal, result) -> {
            if (result != null && !result.isEmpty()) {
                rated.put(UUID.fromString(goal), GoalResult.valueOf(result));
            }
        });
        return new NewReview(rated, review, decision);
    }

    /** Name of a result by the id of a goal. */
    public Map<String, String> getResults() {
        return results;
    }

    public String getReview() {
        return review;
    }

    public void setReview(String review) {
        this.review = review;
    }

    public ReviewDecision getDecision() {
        return decision;
    }

    public void setDecision(ReviewDecision decision) {
        this.decision = decision;
    }
}
