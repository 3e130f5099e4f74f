package kz.tirek.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;

/** That somebody is let into a case which is not theirs, as what and until when. */
@Entity
@Table(name = "case_share")
class Share {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private UUID staffId;
    @Column(updatable = false) @Enumerated(EnumType.STRING) private ShareKind kind;
    @Column(updatable = false) private Instant beginsAt;
    private Instant endsAt;
    @Column(updatable = false) private UUID givenBy;
    @Column(updatable = false) private Instant givenAt;
    private Instant endedAt;
    private UUID endedBy;

    protected Share() {}

    static Share give(UUID id, UUID caseId, UUID staff, ShareKind kind, Instant begins, Instant ends, UUID by, Instant now) {
        if (staff.equals(by)) {
            throw Refusal.at("staff", "share.self");
        }
        if (ends != null && (!ends.isAfter(begins) || !ends.isAfter(now))) {
            throw Refusal.at("until", "share.endsBefore");
        }
        var share = new Share();
        share.id = id;
        share.caseId = caseId;
        share.staffId = staff;
        share.kind = kind;
        share.beginsAt = begins;
        share.endsAt = ends;
        share.givenBy = by;
        share.givenAt = now;
        return share;
    }

    void end(int seen, UUID by, Instant now) {
        Stale.unless(version, seen);
        endNow(by, now);
    }

    void endNow(UUID by, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    boolean underWay(Instant now) {
        return endedAt == null && (endsAt == null || now.isBefore(endsAt));
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

    UUID staffId() {
        return staffId;
    }

    ShareKind kind() {
        return kind;
    }

    Instant beginsAt() {
        return beginsAt;
    }

    /** When it ended or will end by itself; {@code null} while no end is set. */
    Instant until() {
        return endedAt == null ? endsAt : endedAt;
    }
}
