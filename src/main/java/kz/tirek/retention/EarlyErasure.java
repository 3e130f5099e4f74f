package kz.tirek.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;

/** That a case shall be erased before its time: asked for by one person, decided by another before it expires. */
@Entity
class EarlyErasure {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private String number;
    @Column(updatable = false) private String reason;
    @Column(updatable = false) private String ground;
    @Column(updatable = false) private UUID askedBy;
    @Column(updatable = false) private Instant askedAt;
    @Column(updatable = false) private Instant expiresAt;
    private UUID decidedBy;
    private Instant decidedAt;
    private Boolean confirmed;
    private Instant doneAt;

    protected EarlyErasure() {}

    static EarlyErasure ask(UUID id, KeptCase of, EarlyAsk facts, UUID by, Instant now, Instant expires) {
        var asked = new EarlyErasure();
        asked.id = id;
        asked.caseId = of.id();
        asked.number = of.number();
        asked.reason = facts.reason().strip();
        asked.ground = facts.ground().strip();
        asked.askedBy = by;
        asked.askedAt = now;
        asked.expiresAt = expires;
        return asked;
    }

    /** @throws Refusal when the same person asked, somebody decided already, or it expired */
    void decide(boolean yes, int seen, UUID by, Instant now) {
        Stale.unless(version, seen);
        if (by.equals(askedBy)) {
            throw Refusal.of("early.samePerson");
        }
        if (decidedBy != null) {
            throw Refusal.of("early.decided");
        }
        if (now.isAfter(expiresAt)) {
            throw Refusal.of("early.expired");
        }
        decidedBy = by;
        decidedAt = now;
        confirmed = yes;
    }

    void done(Instant now) {
        doneAt = now;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String number() {
        return number;
    }

    /** Whether it may still be decided, or is being carried out. */
    boolean open(Instant now) {
        return decidedBy == null ? !now.isAfter(expiresAt) : confirmed && doneAt == null;
    }

    EarlyLine line(String asker, String decider, UUID reader, Instant now) {
        EarlyState state = decidedBy == null ? now.isAfter(expiresAt) ? EarlyState.EXPIRED : EarlyState.WAITING
                : !confirmed ? EarlyState.REFUSED : doneAt == null ? EarlyState.CONFIRMED : EarlyState.DONE;
        return new EarlyLine(id, version, number, reason, ground, state, asker, askedAt, expiresAt, decider, decidedAt, doneAt,
                state == EarlyState.WAITING && !askedBy.equals(reader));
    }
}
