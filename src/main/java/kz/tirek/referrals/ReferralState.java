package kz.tirek.referrals;

/** Where a referral to the Centre stands. */
public enum ReferralState {
    SENT,
    ACCEPTED,
    DECLINED,
    CLOSED;

    /** Whether somebody still works on it. */
    public boolean underWay() {
        return this == SENT || this == ACCEPTED;
    }
}
