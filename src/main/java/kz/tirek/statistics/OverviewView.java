package kz.tirek.statistics;

import java.time.Instant;
import java.util.List;
import kz.tirek.cases.Risk;
import kz.tirek.shared.Names;

/**
 * What the manager of the Centre sees first: numbers, and cases by number only.
 *
 * @param quiet cases of high or critical risk without contact for more than a week, the longest first, at most {@link Overview#MOST}
 * @param overdue cases whose follow-up day has passed, the longest first, at most {@link Overview#MOST}
 */
public record OverviewView(Instant at, Key key, CaseloadView caseload, List<Alert> quiet, List<Alert> overdue) {
    /**
     * The key figures.
     *
     * @param risky cases under way of high or critical risk
     * @param quiet those of them without contact for more than a week
     * @param sessions written down for this month
     * @param unsigned sessions without a signed note for more than two days
     */
    public record Key(long openCases, long risky, long quiet, long overdue, long sessions, long unsigned) {}

    /**
     * A case that needs somebody's eye; never a child's name.
     *
     * @param days since the last contact (or the opening), or since the follow-up day
     */
    public record Alert(String number, String owner, Names school, Risk risk, int days) {}
}
