package kz.tirek.risk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.Risk;

/**
 * An assessment as it is shown.
 *
 * @param number its place among those of the case, from 1
 * @param by who made it
 * @param levels by kind, in the order of the kinds
 * @param risks factors in the order of the list
 * @param facts the rest of it
 */
public record AssessmentView(UUID id, int number, Instant at, String by, List<Level> levels, List<RiskFactor> risks, List<ProtectiveFactor> protects,
        NewAssessment facts) {

    /** How great the danger of one kind is. */
    public record Level(RiskKind kind, Risk risk) {}

    static AssessmentView of(UUID id, int number, Instant at, String by, NewAssessment facts) {
        List<Level> levels = facts.levels().entrySet().stream().map(entry -> new Level(entry.getKey(), entry.getValue()))
                .sorted((a, b) -> a.kind().compareTo(b.kind())).toList();
        return new AssessmentView(id, number, at, by, levels, facts.risks().stream().sorted().toList(), facts.protects().stream().sorted().toList(), facts);
    }
}
