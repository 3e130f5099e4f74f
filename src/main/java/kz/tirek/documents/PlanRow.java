package kz.tirek.documents;

import kz.tirek.shared.Refusals;

/**
 * A measure of a yearly plan.
 *
 * @param term by when, in words: "October", "each quarter"
 * @param completion in what its completion shows
 */
public record PlanRow(Direction direction, String measure, String term, String completion, String responsible) {
    private static final int LONGEST = 500;

    public PlanRow {
        measure = tidy(measure);
        term = tidy(term);
        completion = tidy(completion);
        responsible = tidy(responsible);
    }

    boolean blank() {
        return (measure + term + completion + responsible).isEmpty();
    }

    void check(Refusals refusals) {
        refusals.require(direction, "direction").check(!measure.isEmpty(), "rows", "document.measureMissing");
        refusals.check(measure.length() + term.length() + completion.length() + responsible.length() <= LONGEST * 2, "rows", "document.rowLong", LONGEST * 2);
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip();
    }
}
