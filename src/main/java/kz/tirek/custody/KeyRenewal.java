package kz.tirek.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That every case gets a new key and everything told in it is sealed anew; how far it is stands here, so that it goes on after a stop. */
@Entity
class KeyRenewal {
    @Id private UUID id;
    @Column(updatable = false) private Instant startedAt;
    @Column(updatable = false) private UUID startedBy;
    @Column(updatable = false) private int total;
    private int done;
    private UUID lastCaseId;
    private Instant finishedAt;
    private Instant forgottenAt;

    protected KeyRenewal() {}

    static KeyRenewal start(UUID id, UUID by, int total, Instant now) {
        var renewal = new KeyRenewal();
        renewal.id = id;
        renewal.startedBy = by;
        renewal.startedAt = now;
        renewal.total = total;
        return renewal;
    }

    void advance(UUID caseId) {
        lastCaseId = caseId;
        done++;
    }

    void finish(Instant now) {
        finishedAt = now;
        lastCaseId = null;
    }

    /** The old keys are dropped. */
    void forgotten(Instant now) {
        forgottenAt = now;
    }

    boolean finished() {
        return finishedAt != null;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    UUID lastCaseId() {
        return lastCaseId;
    }

    KeyState.Renewal state() {
        return new KeyState.Renewal(startedAt, finishedAt, forgottenAt, done, Math.max(total, done));
    }
}
