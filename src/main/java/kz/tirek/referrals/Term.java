package kz.tirek.referrals;

import java.time.Instant;
import kz.tirek.clocks.TargetCode;

/**
 * A term of a referral.
 *
 * @param endedAt when it was met, or the referral ended; {@code null} while it runs
 */
record Term(Kind kind, Instant from, Instant due, Instant endedAt) {
    /** What is waited for. */
    enum Kind {
        ANSWER(TargetCode.CRISIS_ACCEPT),
        MOBILE(TargetCode.MOBILE_TEAM);

        private final TargetCode target;

        Kind(TargetCode target) {
            this.target = target;
        }

        TargetCode target() {
            return target;
        }
    }

    boolean runs() {
        return endedAt == null;
    }
}
