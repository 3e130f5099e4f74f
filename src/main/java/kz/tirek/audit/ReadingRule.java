package kz.tirek.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Stale;

/** From when on reading is listed for review: an internal target. */
@Entity
class ReadingRule {
    @Id @Enumerated(EnumType.STRING) private ReadingKind kind;
    @Version private int version;
    private int children;
    private boolean active;
    private short fromHour;
    private short untilHour;
    private UUID changedBy;
    private Instant changedAt;

    protected ReadingRule() {}

    void set(ReadingRuleView told, UUID by, Instant now) {
        Stale.unless(version, told.version());
        children = told.children();
        active = told.active();
        if (kind == ReadingKind.NIGHT) {
            fromHour = (short) told.fromHour();
            untilHour = (short) told.untilHour();
        }
        changedBy = by;
        changedAt = now;
    }

    ReadingRuleView view() {
        return new ReadingRuleView(kind, version, children, active, fromHour, untilHour, changedAt);
    }
}
