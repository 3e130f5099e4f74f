package kz.tirek.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kz.tirek.cases.Risk;
import kz.tirek.vault.Told;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One assessment of a child's risk; never changed. What was told in it is kept in confidence beside it. */
@Entity
class RiskAssessment {
    /** Names of its texts told in confidence. */
    static final String RISKS = "risksTold";
    static final String PROTECTS = "protectsTold";
    static final String WHY = "why";
    static final String BY = "decidedBy";
    static final String DECISION = "decision";

    @Id private UUID id;
    @Column(updatable = false) private UUID caseId;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Column(updatable = false) private RiskKind[] kinds;
    @JdbcTypeCode(SqlTypes.ARRAY) @Column(updatable = false) private Short[] levels;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Column(updatable = false) private RiskFactor[] riskFactors;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Column(updatable = false) private ProtectiveFactor[] protectiveFactors;
    @Column(updatable = false) private Risk overall;
    @Column(updatable = false) private LocalDate reviewOn;
    @Column(updatable = false) private UUID assessedBy;
    @Column(updatable = false) private Instant assessedAt;

    protected RiskAssessment() {}

    static RiskAssessment of(UUID id, UUID caseId, NewAssessment facts, LocalDate reviewOn, UUID by, Instant now) {
        var made = new RiskAssessment();
        made.id = id;
        made.caseId = caseId;
        var sorted = new TreeMap<>(facts.levels());
        made.kinds = sorted.keySet().toArray(RiskKind[]::new);
        made.levels = sorted.values().stream().map(level -> (short) level.level()).toArray(Short[]::new);
        made.riskFactors = facts.risks().stream().sorted().toArray(RiskFactor[]::new);
        made.protectiveFactors = facts.protects().stream().sorted().toArray(ProtectiveFactor[]::new);
        made.overall = facts.overall();
        made.reviewOn = reviewOn;
        made.assessedBy = by;
        made.assessedAt = now;
        return made;
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return assessedAt;
    }

    Risk overall() {
        return overall;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    /** @param told holds what was told in it */
    NewAssessment facts(Told told) {
        return new NewAssessment(byKind(), Set.of(riskFactors), told.at(id, RISKS), Set.of(protectiveFactors), told.at(id, PROTECTS), overall,
                told.at(id, WHY), told.at(id, BY), told.at(id, DECISION), reviewOn);
    }

    private Map<RiskKind, Risk> byKind() {
        var byKind = new EnumMap<RiskKind, Risk>(RiskKind.class);
        for (int i = 0; i < kinds.length; i++) {
            byKind.put(kinds[i], Risk.of(levels[i]));
        }
        return byKind;
    }
}
