package kz.tirek.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;

/** That somebody may read a case which is not theirs, for a reason and until an end; reviewed by another person. */
@Entity
class EmergencyAccess {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID staffId;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private String caseNumber;
    @Column(updatable = false) private UUID ownerId;
    @Column(updatable = false) @Enumerated(EnumType.STRING) private Category category;
    @Column(updatable = false) private byte[] reasonSealed;
    @Column(updatable = false) private Instant beganAt;
    @Column(updatable = false) private Instant endsAt;
    private Instant endedAt;
    private Instant seenAt;
    @Enumerated(EnumType.STRING) private Decision decision;
    private byte[] decisionSealed;
    private UUID decidedBy;
    private Instant decidedAt;

    protected EmergencyAccess() {}

    static EmergencyAccess open(UUID id, UUID staff, FoundCase found, Category category, byte[] reason, Instant now, Duration length) {
        var access = new EmergencyAccess();
        access.id = id;
        access.staffId = staff;
        access.caseId = found.caseId();
        access.caseNumber = found.number();
        access.ownerId = found.ownerId();
        access.category = category;
        access.reasonSealed = reason;
        access.beganAt = now;
        access.endsAt = now.plus(length);
        return access;
    }

    void end(int seen, Instant now) {
        Stale.unless(version, seen);
        if (!underWay(now)) {
            throw Refusal.of("emergency.over");
        }
        endedAt = now;
    }

    /** The case's owner has read the notice. */
    void seen(Instant now) {
        if (seenAt == null) {
            seenAt = now;
        }
    }

    void decide(int seen, Decision found, byte[] why, UUID by, Instant now) {
        Stale.unless(version, seen);
        if (staffId.equals(by)) {
            throw Refusal.of("emergency.ownReview");
        }
        if (decision != null) {
            throw Refusal.of("emergency.decided");
        }
        decision = found;
        decisionSealed = why;
        decidedBy = by;
        decidedAt = now;
    }

    boolean underWay(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String caseNumber() {
        return caseNumber;
    }

    Category category() {
        return category;
    }

    byte[] reasonSealed() {
        return reasonSealed;
    }

    Instant beganAt() {
        return beganAt;
    }

    /** When it ended, or will end by itself. */
    Instant until() {
        return endedAt == null ? endsAt : endedAt;
    }

    Decision decision() {
        return decision;
    }

    byte[] decisionSealed() {
        return decisionSealed;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
