package kz.tirek.risk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import kz.tirek.cases.Risk;
import kz.tirek.shared.Refusals;

/**
 * An assessment of a child's risk as it is entered.
 *
 * @param levels the level of each kind that was looked at
 * @param risksTold what speaks for the danger, in words; may be empty
 * @param protectsTold what keeps the child safe, in words; may be empty
 * @param overall the level of the whole, at least that of the highest kind
 * @param why what the overall level is based on
 * @param decidedBy who took the decision
 * @param decision what is done now
 * @param reviewOn when it is looked at again; {@code null} for the Centre's target
 */
public record NewAssessment(Map<RiskKind, Risk> levels, Set<RiskFactor> risks, String risksTold, Set<ProtectiveFactor> protects, String protectsTold,
        Risk overall, String why, String decidedBy, String decision, LocalDate reviewOn) {
    private static final int MOST_TEXT = 4000;
    private static final int MOST_NAME = 200;
    private static final int MOST_DAYS = 366;

    public NewAssessment {
        levels = levels == null ? Map.of() : Map.copyOf(levels);
        risks = risks == null ? Set.of() : Set.copyOf(risks);
        protects = protects == null ? Set.of() : Set.copyOf(protects);
    }

    void check(LocalDate today) {
        var refusals = new Refusals();
        refusals.check(!levels.isEmpty(), "levels", "risk.levelsMissing").require(overall, "overall").require(why, "why")
                .require(decidedBy, "decidedBy").require(decision, "decision");
        refusals.check(overall == null || levels.values().stream().allMatch(level -> level.level() <= overall.level()), "overall", "risk.overallBelow");
        fits(refusals, risksTold, "risksTold", MOST_TEXT);
        fits(refusals, protectsTold, "protectsTold", MOST_TEXT);
        fits(refusals, why, "why", MOST_TEXT);
        fits(refusals, decidedBy, "decidedBy", MOST_NAME);
        fits(refusals, decision, "decision", MOST_TEXT);
        refusals.check(reviewOn == null || reviewOn.isAfter(today), "reviewOn", "risk.reviewPast")
                .check(reviewOn == null || !reviewOn.isAfter(today.plusDays(MOST_DAYS)), "reviewOn", "risk.reviewFar", MOST_DAYS);
        refusals.throwIfAny();
    }

    private static void fits(Refusals refusals, String text, String field, int most) {
        refusals.check(text == null || text.length() <= most, field, "shared.tooLong", most);
    }
}
