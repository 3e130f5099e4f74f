package kz.tirek.statistics;

import java.time.Instant;
import java.util.List;
import kz.tirek.cases.Risk;
import kz.tirek.clocks.Target;
import kz.tirek.shared.Names;

/**
 * What the manager of the Centre sees first: numbers, and cases by number only.
 *
 * @param contact how long a case of high or critical risk may be without contact
 * @param quiet cases of high or critical risk without contact for longer, the longest first, at most {@link Overview#MOST}
 * @param overdue cases whose follow-up day has passed, the longest first, at most {@link Overview#MOST}
 */
public record OverviewView(Instant at, Target contact, Key key, CaseloadView caseload, List<Alert> quiet, List<Alert> overdue) {
    /**
     * The key figures.
     *
     * @param risky cases under way of high or critical risk
     * @param quiet those of them without contact for longer than {@code contact}
     * @param sessions written down for this month
     * @param unsigned sessions whose note is not signed although its term is over
     */
    public record Key(long openCases, long risky, long quiet, long overdue, long sessions, long unsigned) {}

    /**
     * A case that needs somebody's eye; never a child's name.
     *
     * @param days since the last contact (or the opening), or since the follow-up day
     */
    public record Alert(String number, String owner, Names school, Risk risk, int days) {}
}
