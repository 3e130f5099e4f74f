package kz.tirek.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.shared.Refusal;

/** That an instrument was used with a child; answers, score and what was done are kept in confidence beside it. Acted on once, closed once. */
@Entity
class Screening {
    /** Names of its texts told in confidence. */
    static final String ANSWERS = "answers";
    static final String SCORE = "score";
    static final String ACTION_WHO = "actionWho";
    static final String ACTION_WHAT = "actionWhat";
    static final String CONCLUSION = "conclusion";

    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private String instrument;
    @Column(updatable = false) private short edition;
    @Column(updatable = false) private String language;
    @Column(updatable = false) private LocalDate heldOn;
    @Column(updatable = false) private UUID consentId;
    @Column(updatable = false) private boolean critical;
    @Column(updatable = false) private UUID takenBy;
    @Column(updatable = false) private Instant takenAt;
    @Column(updatable = false) private Instant actionDueAt;
    private UUID actedBy;
    private Instant actedAt;
    private UUID closedBy;
    private Instant closedAt;

    protected Screening() {}

    /** @param actionDueAt by when somebody must have acted; {@code null} unless it is critical */
    static Screening take(UUID id, UUID caseId, Instrument by, NewScreening facts, UUID consent, Instant actionDueAt, UUID staff, Instant now) {
        var taken = new Screening();
        taken.id = id;
        taken.caseId = caseId;
        taken.instrument = by.code();
        taken.edition = (short) by.edition();
        taken.language = facts.language();
        taken.heldOn = facts.heldOn();
        taken.consentId = consent;
        taken.critical = actionDueAt != null;
        taken.actionDueAt = actionDueAt;
        taken.takenBy = staff;
        taken.takenAt = now;
        return taken;
    }

    /** Somebody acts on a critical answer. @throws Refusal when none is critical, or somebody did before */
    void act(UUID staff, Instant now) {
        if (!critical) {
            throw Refusal.of("screening.notCritical");
        }
        if (actedAt != null) {
            throw Refusal.of("screening.actedBefore");
        }
        actedBy = staff;
        actedAt = now;
    }

    /** @throws Refusal when a critical answer waits for an action, or it is closed */
    void close(UUID staff, Instant now) {
        if (closedAt != null) {
            throw Refusal.of("screening.closedBefore");
        }
        if (critical && actedAt == null) {
            throw Refusal.at("actionWhat", "screening.actionMissing");
        }
        closedBy = staff;
        closedAt = now;
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

    Instrument instrument() {
        return Instruments.of(instrument, edition);
    }

    String language() {
        return language;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    boolean critical() {
        return critical;
    }

    Instant takenAt() {
        return takenAt;
    }

    Instant actionDueAt() {
        return actionDueAt;
    }

    Instant actedAt() {
        return actedAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
