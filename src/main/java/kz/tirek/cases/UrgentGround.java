package kz.tirek.cases;

import java.time.LocalDate;
import kz.tirek.shared.Refusals;

/**
 * Ground for acting at once without the written consent that Order 92, paragraph 12 asks for.
 *
 * @param why what makes waiting dangerous
 * @param decidedBy who took the decision
 * @param until last day on which it holds; consent must be there by then
 */
public record UrgentGround(String why, String decidedBy, LocalDate until) {
    /** Longest time without consent, in days. An internal target of the Centre, not a norm of law. */
    public static final int MOST_DAYS = 10;

    /** Notes everything wrong with it, at the fields urgentWhy, urgentBy and urgentUntil. */
    void check(Refusals refusals, LocalDate today) {
        refusals.require(why, "urgentWhy").require(decidedBy, "urgentBy").require(until, "urgentUntil");
        if (until != null) {
            refusals.check(!until.isBefore(today), "urgentUntil", "urgent.past")
                    .check(!until.isAfter(today.plusDays(MOST_DAYS)), "urgentUntil", "urgent.tooLong", MOST_DAYS);
        }
    }
}
