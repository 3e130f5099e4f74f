package kz.tirek.referrals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.Risk;
import kz.tirek.shared.Names;

/**
 * A referral as its page shows it.
 *
 * @param side what the actor may do with it
 * @param caseNumber number of the case, for those who read the case; else {@code null}
 * @param mobileOn when the mobile team means to be at the child; {@code null} while it is not asked to go
 * @param disclosed what was told of the child; {@code null} for the manager, and once it was erased
 */
public record ReferralView(UUID id, String number, int version, Side side, String caseNumber, ReferralState status, Risk risk, DisclosureGround ground,
        List<DisclosedField> fields, Names school, String sentBy, Instant sentAt, String specialist, boolean questionOpen, Instant mobileOn,
        boolean mobileWaits, TermLine term, Disclosed disclosed, List<EntryLine> entries, List<ReviewLine> reviews) {
    /** Centre: a specialist of the Centre. School: who works on the case. Reader: whoever else may see it, as much as they may. */
    public enum Side { CENTRE, SCHOOL, READER }

    /**
     * One step.
     *
     * @param text what was said, or {@code null}
     */
    public record EntryLine(UUID id, ReferralStep step, Instant at, String by, String text) {}

    /**
     * A review.
     *
     * @param finding {@code null} while it is to be done
     * @param text how the child was found, or {@code null}
     */
    public record ReviewLine(UUID id, int version, int place, Instant dueAt, ReviewFinding finding, String text, Instant doneAt) {}

    public boolean underWay() {
        return status.underWay();
    }

    public boolean atCentre() {
        return side == Side.CENTRE;
    }

    public boolean atSchool() {
        return side == Side.SCHOOL;
    }
}
