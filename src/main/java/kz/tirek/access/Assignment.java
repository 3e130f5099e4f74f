package kz.tirek.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Ids;

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

    static Assignment give(UUID staffId, Unit unit, UUID by, Instant now) {
        var assignment = new Assignment();
        assignment.id = Ids.next();
        assignment.staffId = staffId;
        assignment.unitKind = unit.kind();
        assignment.unitKey = unit.key();
        assignment.since = now;
        assignment.givenBy = by;
        return assignment;
    }

    void end(UUID by, Instant now) {
        until = now;
        endedBy = by;
    }

    UUID id() {
        return id;
    }

    UUID staffId() {
        return staffId;
    }

    Unit unit() {
        return new Unit(unitKind, unitKey);
    }
}
