package kz.tirek.clocks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

/** One version of the Centre's hours; never changed, the newest version counts. */
@Entity
class ClockHours {
    @Id private int version;
    private LocalTime opens;
    private LocalTime closes;
    private Instant changedAt;
    private UUID changedBy;

    protected ClockHours() {}

    /** The next version. */
    ClockHours changed(HoursChange to, UUID by, Instant now) {
        var next = new ClockHours();
        next.version = version + 1;
        next.opens = to.opens();
        next.closes = to.closes();
        next.changedAt = now;
        next.changedBy = by;
        return next;
    }

    int version() {
        return version;
    }

    WorkingHours hours() {
        return new WorkingHours(opens, closes);
    }

    /** @param by name of who set them; {@code null} for what the portal came with */
    HoursLine line(String by) {
        return new HoursLine(version, opens, closes, changedAt, by);
    }
}
