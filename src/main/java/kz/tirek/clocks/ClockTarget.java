package kz.tirek.clocks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One version of a target; never changed, the newest version counts. */
@Entity
@IdClass(ClockTarget.Key.class)
class ClockTarget {
    /** Which version of which target it is. */
    record Key(TargetCode code, int version) implements Serializable {}

    @Id @Enumerated(EnumType.STRING) private TargetCode code;
    @Id private int version;
    private int amount;
    @Enumerated(EnumType.STRING) private TermUnit unit;
    private String basis;
    private Instant changedAt;
    private UUID changedBy;

    protected ClockTarget() {}

    /** The next version. */
    ClockTarget changed(TargetChange to, UUID by, Instant now) {
        var next = new ClockTarget();
        next.code = code;
        next.version = version + 1;
        next.amount = to.amount();
        next.unit = to.unit();
        next.basis = to.basis() == null || to.basis().isBlank() ? null : to.basis().strip();
        next.changedAt = now;
        next.changedBy = by;
        return next;
    }

    int version() {
        return version;
    }

    Target target() {
        return new Target(code, amount, unit, basis);
    }

    /** @param by name of who set it; {@code null} for what the portal came with */
    TargetLine line(String by) {
        return new TargetLine(code, version, amount, unit, basis, changedAt, by);
    }
}
