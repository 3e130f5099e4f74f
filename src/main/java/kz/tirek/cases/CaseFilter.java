package kz.tirek.cases;

import java.util.UUID;
import kz.tirek.shared.Slice;

/**
 * What a person wants to see of the caseload; {@code null} means any.
 *
 * @param status a status, or {@code null} for every one
 * @param underWay true to leave out closed cases
 * @param query part of a number, or of a pupil's name in the actor's own cases
 */
public record CaseFilter(Status status, boolean underWay, Risk risk, Reason reason, UUID school, Due due, String query, Sort sort, int first, int size) {

    /** When the next follow-up is. */
    public enum Due { OVERDUE, TODAY, WEEK, NONE }

    /** The orders that are offered. */
    public enum Sort { RISK, FOLLOW_UP, OPENED, PUPIL }

    public CaseFilter {
        sort = sort == null ? Sort.RISK : sort;
        first = Math.max(0, first);
        size = Slice.size(size);
    }

    /** Everything that is under way, highest risk first. */
    public static CaseFilter underWay(int size) {
        return new CaseFilter(null, true, null, null, null, null, null, null, 0, size);
    }

    public static CaseFilter due(Due due, int size) {
        return new CaseFilter(null, true, null, null, null, due, null, Sort.FOLLOW_UP, 0, size);
    }
}
