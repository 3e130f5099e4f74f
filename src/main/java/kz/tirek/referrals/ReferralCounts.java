package kz.tirek.referrals;

/**
 * How the referrals stand, as far as the actor may see them.
 *
 * @param waiting not answered yet
 * @param underWay accepted and not closed
 * @param breached whose term is broken now
 * @param kept answered in time in the last 90 days
 * @param answered answered in the last 90 days
 */
public record ReferralCounts(long waiting, long underWay, long breached, long kept, long answered) {}
