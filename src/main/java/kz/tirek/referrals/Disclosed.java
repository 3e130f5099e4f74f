package kz.tirek.referrals;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.people.Relation;

/**
 * What is told of a child, and nothing else of the case; what was not chosen is {@code null}.
 *
 * @param done what the school has done
 * @param asked what is asked of whoever reads it
 */
public record Disclosed(String name, String classLabel, LocalDate birthDate, Contact guardian, Risk risk, List<Reason> reasons, String riskWhy,
        String safetyPlan, String done, String asked) {
    /**
     * How to reach who stands for the child at home.
     *
     * @param phone E.164, or {@code null}
     */
    public record Contact(String name, Relation relation, String phone) {}
}
