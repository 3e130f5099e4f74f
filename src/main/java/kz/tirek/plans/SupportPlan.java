package kz.tirek.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.shared.Refusal;

/** An individual programme for a child: it covers one to three terms of a school year. Goals and measures stand beside it. */
@Entity
class SupportPlan {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private int schoolYear;
    @Column(updatable = false) private short firstTerm;
    @Column(updatable = false) private short terms;
    @Column(updatable = false) private UUID drawnBy;
    @Column(updatable = false) private Instant drawnAt;
    private Instant changedAt;
    private LocalDate closedOn;

    protected SupportPlan() {}

    static SupportPlan draw(UUID id, UUID caseId, PlanTerms terms, UUID by, Instant now) {
        var drawn = new SupportPlan();
        drawn.id = id;
        drawn.caseId = caseId;
        drawn.schoolYear = terms.year().startYear();
        drawn.firstTerm = (short) terms.first();
        drawn.terms = (short) terms.count();
        drawn.drawnBy = by;
        drawn.drawnAt = now;
        drawn.changedAt = now;
        return drawn;
    }

    /** Its goals or measures are others than before: parents agree to them anew. */
    void changed(Instant now) {
        requireOpen();
        changedAt = now;
    }

    void close(LocalDate on) {
        requireOpen();
        closedOn = on;
    }

    /** @throws Refusal when it is closed */
    void requireOpen() {
        if (closedOn != null) {
            throw Refusal.of("plan.closed");
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    int schoolYear() {
        return schoolYear;
    }

    int firstTerm() {
        return firstTerm;
    }

    int terms() {
        return terms;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
