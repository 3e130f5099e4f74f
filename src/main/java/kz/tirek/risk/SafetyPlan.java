package kz.tirek.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a plan for a child's safety was made; its words are kept in confidence beside it. Never changed: the next one replaces it. */
@Entity
class SafetyPlan {
    @Id private UUID id;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private UUID madeBy;
    @Column(updatable = false) private Instant madeAt;

    protected SafetyPlan() {}

    SafetyPlan(UUID id, UUID caseId, UUID by, Instant now) {
        this.id = id;
        this.caseId = caseId;
        madeBy = by;
        madeAt = now;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    Instant at() {
        return madeAt;
    }
}
