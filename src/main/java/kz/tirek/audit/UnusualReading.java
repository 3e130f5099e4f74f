package kz.tirek.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Stale;

/** An hour in which a person read in an unusual way, until somebody has looked into it and after. */
@Entity
class UnusualReading {
    @Id private UUID id;
    @Version private int version;
    private UUID staffId;
    @Enumerated(EnumType.STRING) private ReadingKind kind;
    private Instant hour;
    private int children;
    private Instant firstAt;
    private Instant lastAt;
    @Enumerated(EnumType.STRING) private UnusualState state;
    private byte[] decision;
    private UUID decidedBy;
    private Instant decidedAt;
    private Instant foundAt;

    protected UnusualReading() {}

    /** A decision can be replaced by a better informed one. */
    void decide(int seen, UnusualState newState, byte[] sealedWords, UUID by, Instant now) {
        Stale.unless(version, seen);
        state = newState;
        decision = sealedWords;
        decidedBy = by;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID staffId() {
        return staffId;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    byte[] decision() {
        return decision;
    }

    UnusualLine line(String person, String decider, String words, boolean own) {
        return new UnusualLine(id, version, staffId, person, kind, hour, children, firstAt, lastAt, state, words, decider, decidedAt,
                own);
    }
}
