package kz.tirek.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Stale;

/** That a person serves a unit, from a moment until it is ended; ended ones stay as history. */
@Entity
class Assignment {
    @Id private UUID id;
    @Version private int version;
    private UUID staffId;
    @Enumerated(EnumType.STRING) private Unit.Kind unitKind;
    private String unitKey;
    private Instant since;
    private Instant until;
    private UUID givenBy;
    private UUID endedBy;

    protected Assignment() {}

    /** Ends it; ended once, it stays as it was. */
    void end(int seen, UUID by, Instant now) {
        Stale.unless(version, seen);
        if (until != null) {
            throw new Stale();
        }
        until = now;
        endedBy = by;
    }

    UUID staffId() {
        return staffId;
    }

    Unit unit() {
        return new Unit(unitKind, unitKey);
    }
}
