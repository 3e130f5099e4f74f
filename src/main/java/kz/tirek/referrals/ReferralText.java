package kz.tirek.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import kz.tirek.vault.Sealed;

/** A text of a referral, sealed under the key of its case: what was disclosed, or what was said in a step. */
@Entity
class ReferralText {
    @Id private UUID id;
    @Column(updatable = false) private UUID referralId;
    @Column(updatable = false) private UUID caseId;
    private int keyVersion;
    private byte[] sealed;

    protected ReferralText() {}

    /** @param id that of the referral, for what was disclosed, or of the step */
    ReferralText(UUID id, Referral of, Sealed sealed) {
        this.id = id;
        this.referralId = of.id();
        this.caseId = of.caseId();
        take(sealed);
    }

    /** Sealed anew, under a newer key. */
    void take(Sealed anew) {
        keyVersion = anew.keyVersion();
        sealed = anew.bytes();
    }

    static String place(UUID id) {
        return "referral_text|sealed|" + id;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    Sealed sealed() {
        return new Sealed(keyVersion, sealed);
    }
}
