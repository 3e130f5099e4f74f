package kz.tirek.risk;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a child's risk and how it is kept safe.
 *
 * @param assessments newest first: the first one is the one that counts
 * @param plans newest first
 * @param reviewDue day by which the newest assessment is looked at again, or {@code null}
 */
public record RiskFile(List<AssessmentView> assessments, List<SafetyView> plans, LocalDate reviewDue) {
    /** The assessment that counts, or {@code null}. */
    public AssessmentView current() {
        return assessments.isEmpty() ? null : assessments.get(0);
    }

    /** The plan that counts, or {@code null}. */
    public SafetyView plan() {
        return plans.isEmpty() ? null : plans.get(0);
    }
}
