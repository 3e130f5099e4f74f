package kz.tirek.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** What a programme is to reach; the words stand in confidence where {@code textAt} says. */
@Entity
class PlanGoal {
    /** Name of its text. */
    static final String TEXT = "goal";

    @Id private UUID id;
    @Column(updatable = false) private UUID planId;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private short place;
    private UUID textAt;
    @Enumerated(EnumType.STRING) private GoalResult result;

    protected PlanGoal() {}

    PlanGoal(UUID id, SupportPlan plan, int place, UUID textAt) {
        this.id = id;
        planId = plan.id();
        caseId = plan.caseId();
        this.place = (short) place;
        this.textAt = textAt;
    }

    /** Reads otherwise from now on; the old words stay. */
    void reworded(UUID newTextAt) {
        textAt = newTextAt;
    }

    void came(GoalResult newResult) {
        result = newResult;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID textAt() {
        return textAt;
    }

    GoalResult result() {
        return result;
    }
}
