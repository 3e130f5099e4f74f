package kz.tirek.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.shared.Refusal;

/** What is done for a goal, by whom and by when; the words stand in confidence where {@code textAt} says. */
@Entity
class PlanMeasure {
    /** Names of its texts. */
    static final String TEXT = "measure";
    static final String PERSON = "person";

    @Id private UUID id;
    @Column(updatable = false) private UUID goalId;
    @Column(updatable = false) private UUID planId;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private short place;
    private UUID textAt;
    @Enumerated(EnumType.STRING) private Responsible responsible;
    private UUID staffId;
    private LocalDate dueOn;
    private LocalDate doneOn;
    private UUID doneBy;
    private LocalDate droppedOn;

    protected PlanMeasure() {}

    PlanMeasure(UUID id, PlanGoal goal, UUID caseId, int place) {
        this.id = id;
        goalId = goal.id();
        planId = goal.planId();
        this.caseId = caseId;
        this.place = (short) place;
    }

    /** @param staff of the portal who answers for it, or {@code null} */
    void set(UUID newTextAt, Responsible who, UUID staff, LocalDate on) {
        textAt = newTextAt;
        responsible = who;
        staffId = staff;
        dueOn = on;
    }

    void done(LocalDate on, UUID by) {
        if (doneOn != null) {
            throw Refusal.of("plan.doneBefore");
        }
        doneOn = on;
        doneBy = by;
    }

    void drop(LocalDate on) {
        droppedOn = on;
    }

    /** Whether it is still to be done. */
    boolean waits() {
        return doneOn == null && droppedOn == null;
    }

    boolean dropped() {
        return droppedOn != null;
    }

    UUID id() {
        return id;
    }

    UUID goalId() {
        return goalId;
    }

    UUID textAt() {
        return textAt;
    }

    Responsible responsible() {
        return responsible;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate doneOn() {
        return doneOn;
    }
}
