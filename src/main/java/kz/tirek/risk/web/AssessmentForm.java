package kz.tirek.risk.web;

import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.tirek.cases.Risk;
import kz.tirek.risk.NewAssessment;
import kz.tirek.risk.ProtectiveFactor;
import kz.tirek.risk.RiskFactor;
import kz.tirek.risk.RiskKind;

/** The fields of a new assessment. */
@Dependent
public class AssessmentForm implements Serializable {
    private final Map<String, String> levels = new HashMap<>();
    private RiskFactor[] risks = {};
    private String risksTold;
    private ProtectiveFactor[] protects = {};
    private String protectsTold;
    private Risk overall;
    private String why;
    private String decidedBy;
    private String decision;
    private LocalDate reviewOn;

    /** Starts from what was found last; what was told then is not told again. */
    void start(NewAssessment last) {
        last.levels().forEach((kind, level) -> levels.put(kind.name(), level.name()));
        risks = last.risks().stream().sorted().toArray(RiskFactor[]::new);
        protects = last.protects().stream().sorted().toArray(ProtectiveFactor[]::new);
    }

    NewAssessment facts() {
        var chosen = new EnumMap<RiskKind, Risk>(RiskKind.class);
        levels.forEach((kind, level) -> {
            if (level != null && !level.isEmpty()) {
                chosen.put(RiskKind.valueOf(kind), Risk.valueOf(level));
            }
        });
        return new NewAssessment(chosen, Set.of(risks), risksTold, Set.of(protects), protectsTold, overall, why, decidedBy, decision, reviewOn);
    }

    /** Name of a level by the name of a kind; empty for a kind that was not looked at. */
    public Map<String, String> getLevels() {
        return levels;
    }

    public RiskFactor[] getRisks() {
        return risks.clone();
    }

    public void setRisks(RiskFactor[] risks) {
        this.risks = risks == null ? new RiskFactor[0] : risks.clone();
    }

    public String getRisksTold() {
        return risksTold;
    }

    public void setRisksTold(String risksTold) {
        this.risksTold = risksTold;
    }

    public ProtectiveFactor[] getProtects() {
        return protects.clone();
    }

    public void setProtects(ProtectiveFactor[] protects) {
        this.protects = protects == null ? new ProtectiveFactor[0] : protects.clone();
    }

    public String getProtectsTold() {
        return protectsTold;
    }

    public void setProtectsTold(String protectsTold) {
        this.protectsTold = protectsTold;
    }

    public Risk getOverall() {
        return overall;
    }

    public void setOverall(Risk overall) {
        this.overall = overall;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
