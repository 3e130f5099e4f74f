package kz.tirek.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Stale;

/** That nothing of a case may be erased, for a court, an inquiry or a complaint, until it is lifted. */
@Entity
class LegalHold {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private String number;
    @Column(updatable = false) private String reason;
    @Column(updatable = false) private UUID placedBy;
    @Column(updatable = false) private Instant placedAt;
    private UUID endedBy;
    private Instant endedAt;

    protected LegalHold() {}

    static LegalHold place(UUID id, KeptCase of, String reason, UUID by, Instant now) {
        var hold = new LegalHold();
        hold.id = id;
        hold.caseId = of.id();
        hold.number = of.number();
        hold.reason = reason.strip();
        hold.placedBy = by;
        hold.placedAt = now;
        return hold;
    }

    void lift(int seen, UUID by, Instant now) {
        Stale.unless(version, seen);
        endedBy = by;
        endedAt = now;
    }

    UUID caseId() {
        return caseId;
    }

    HoldLine line(String placer, String ender) {
        return new HoldLine(id, version, number, reason, placer, placedAt, ender, endedAt);
    }
}
