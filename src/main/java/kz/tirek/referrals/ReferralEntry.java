package kz.tirek.referrals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One step of a referral; never changed. */
@Entity
class ReferralEntry {
    @Id private UUID id;
    private UUID referralId;
    private UUID caseId;
    @Enumerated(EnumType.STRING) private ReferralStep step;
    private Instant at;
    private UUID staffId;

    protected ReferralEntry() {}

    ReferralEntry(UUID id, Referral of, ReferralStep step, Instant at, UUID staffId) {
        this.id = id;
        this.referralId = of.id();
        this.caseId = of.caseId();
        this.step = step;
        this.at = at;
        this.staffId = staffId;
    }

    UUID id() {
        return id;
    }

    ReferralStep step() {
        return step;
    }

    Instant at() {
        return at;
    }
}
