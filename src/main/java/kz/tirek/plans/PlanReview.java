package kz.tirek.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.shared.Refusal;

/** Looking at a programme when a term ends; it stands there from the beginning, with the day from the official calendar. */
@Entity
class PlanReview {
    /** Name of what was said in it. */
    static final String TEXT = "review";

    @Id private UUID id;
    @Column(updatable = false) private UUID planId;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private short term;
    private LocalDate dueOn;
    private LocalDate heldOn;
    private UUID heldBy;
    @Enumerated(EnumType.STRING) private ReviewDecision decision;

    protected PlanReview() {}

    PlanReview(UUID id, SupportPlan plan, int term, LocalDate dueOn) {
        this.id = id;
        planId = plan.id();
        caseId = plan.caseId();
        this.term = (short) term;
        this.dueOn = dueOn;
    }

    /** The calendar was edited. */
    void move(LocalDate day) {
        dueOn = day;
    }

    void hold(ReviewDecision decided, LocalDate on, UUID by) {
        if (heldOn != null) {
            throw Refusal.of("plan.reviewedBefore");
        }
        heldOn = on;
        heldBy = by;
        decision = decided;
    }

    boolean held() {
        return heldOn != null;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    int term() {
        return term;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    ReviewDecision decision() {
        return decision;
    }
}
