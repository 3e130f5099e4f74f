package kz.tirek.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;

/** That a child is looked after again some days after the Centre took the referral over. */
@Entity
class ReferralReview {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID referralId;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private short place;
    @Column(updatable = false) private Instant dueAt;
    @Enumerated(EnumType.STRING) private ReviewFinding finding;
    private UUID entryId;
    private Instant doneAt;

    protected ReferralReview() {}

    /** @param place 1 to 4 */
    static ReferralReview plan(Referral of, int place, Instant due) {
        var planned = new ReferralReview();
        planned.id = Ids.next();
        planned.referralId = of.id();
        planned.caseId = of.caseId();
        planned.place = (short) place;
        planned.dueAt = due;
        return planned;
    }

    /** @param saidAt the step that says how the child is */
    void done(int seen, ReviewFinding found, UUID saidAt, Instant now) {
        Stale.unless(version, seen);
        if (finding != null) {
            throw Refusal.of("referral.reviewDone");
        }
        finding = found;
        entryId = saidAt;
        doneAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID referralId() {
        return referralId;
    }

    int place() {
        return place;
    }

    Instant dueAt() {
        return dueAt;
    }

    ReviewFinding finding() {
        return finding;
    }

    UUID entryId() {
        return entryId;
    }

    Instant doneAt() {
        return doneAt;
    }
}
