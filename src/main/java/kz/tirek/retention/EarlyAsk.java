package kz.tirek.retention;

import kz.tirek.shared.Refusals;

/**
 * Why a case shall be erased before its time.
 *
 * @param number of the case
 * @param reason 20 to 2000 characters, without names
 * @param ground the norm or the decision on which it is done, 10 to 500 characters
 */
public record EarlyAsk(String number, String reason, String ground) {
    private static final int MOST_REASON = 2000;
    private static final int LEAST_GROUND = 10;
    private static final int MOST_GROUND = 500;

    void check() {
        int said = reason == null ? 0 : reason.strip().length();
        int cited = ground == null ? 0 : ground.strip().length();
        new Refusals().require(number, "earlyNumber")
                .check(said >= Holds.LEAST_REASON, "earlyReason", "retention.tooShort", Holds.LEAST_REASON)
                .check(said <= MOST_REASON, "earlyReason", "shared.tooLong", MOST_REASON)
                .check(cited >= LEAST_GROUND, "earlyGround", "retention.tooShort", LEAST_GROUND)
                .check(cited <= MOST_GROUND, "earlyGround", "shared.tooLong", MOST_GROUND)
                .throwIfAny();
    }
}
