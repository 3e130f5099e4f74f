package kz.tirek.referrals;

import kz.tirek.cases.Risk;
import kz.tirek.shared.Slice;

/**
 * What a person wants to see of the referrals.
 *
 * @param risk {@code null} for any
 */
public record ReferralFilter(Queue queue, Risk risk, int first, int size) {
    /** Which ones: all under way, those that wait for an answer, those the actor leads, those whose term is broken, ended ones too. */
    public enum Queue { OPEN, WAITING, MINE, BREACHED, ALL }

    public ReferralFilter {
        queue = queue == null ? Queue.OPEN : queue;
        size = Slice.size(size);
        first = Math.max(0, first) / size * size;
    }
}
