package kz.tirek.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.cases.SupportCase;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;

/** A case talked over with a supervisor, who reads it while the discussion lasts. */
@Entity
class Discussion {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private String caseNumber;
    @Column(updatable = false) private UUID askedBy;
    @Column(updatable = false) private UUID supervisorId;
    @Column(updatable = false) private UUID shareId;
    @Column(updatable = false) private Instant askedAt;
    @Column(updatable = false) private Instant endsAt;
    private Instant answeredAt;
    private Instant endedAt;

    protected Discussion() {}

    /** @param share that lets the supervisor in */
    static Discussion ask(UUID id, SupportCase of, UUID by, UUID supervisor, UUID share, Instant now, Instant ends) {
        var discussion = new Discussion();
        discussion.id = id;
        discussion.caseId = of.id();
        discussion.caseNumber = of.number().value();
        discussion.askedBy = by;
        discussion.supervisorId = supervisor;
        discussion.shareId = share;
        discussion.askedAt = now;
        discussion.endsAt = ends;
        return discussion;
    }

    /** The supervisor said something. */
    void answered(Instant now) {
        requireUnderWay(now);
        if (answeredAt == null) {
            answeredAt = now;
        }
    }

    void end(int seen, Instant now) {
        Stale.unless(version, seen);
        if (endedAt != null) {
            throw Refusal.of("discussion.over");
        }
        endedAt = now;
    }

    void requireUnderWay(Instant now) {
        if (!underWay(now)) {
            throw Refusal.of("discussion.over");
        }
    }

    boolean underWay(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    boolean isOf(UUID person) {
        return askedBy.equals(person) || supervisorId.equals(person);
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

    String caseNumber() {
        return caseNumber;
    }

    UUID askedBy() {
        return askedBy;
    }

    UUID supervisorId() {
        return supervisorId;
    }

    UUID shareId() {
        return shareId;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean answered() {
        return answeredAt != null;
    }

    /** When it ended, or will end by itself. */
    Instant until() {
        return endedAt == null ? endsAt : endedAt;
    }
}
