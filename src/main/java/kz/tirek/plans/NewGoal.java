package kz.tirek.plans;

import java.util.List;
import kz.tirek.shared.Refusals;

/**
 * A goal with its measures as they are entered.
 *
 * @param text what is to be reached
 * @param measures those with a text; a known one without a text is dropped
 */
public record NewGoal(String text, List<NewMeasure> measures) {
    private static final int MOST_TEXT = 1000;
    private static final int MOST_PERSON = 150;
    private static final int MOST_MEASURES = 12;

    public NewGoal {
        measures = measures == null ? List.of() : List.copyOf(measures);
    }

    /** @throws kz.tirek.shared.Refusal at {@code goal}, {@code measures}, and with the measure's place at {@code text-}, {@code responsible-}, {@code dueOn-} */
    void check(PlanTerms terms) {
        var refusals = new Refusals();
        refusals.require(text, "goal").check(text == null || text.length() <= MOST_TEXT, "goal", "shared.tooLong", MOST_TEXT);
        refusals.check(measures.stream().anyMatch(one -> !one.blank()), "text-0", "plan.measureMissing")
                .check(measures.size() <= MOST_MEASURES, "text-0", "plan.measuresTooMany", MOST_MEASURES);
        for (int i = 0; i < measures.size(); i++) {
            NewMeasure one = measures.get(i);
            if (!one.blank()) {
                refusals.check(one.text().length() <= MOST_TEXT, "text-" + i, "shared.tooLong", MOST_TEXT).require(one.responsible(), "responsible-" + i)
                        .require(one.dueOn(), "dueOn-" + i)
                        .check(one.person() == null || one.person().length() <= MOST_PERSON, "person-" + i, "shared.tooLong", MOST_PERSON)
                        .check(one.dueOn() == null || terms.covers(one.dueOn()), "dueOn-" + i, "plan.dueOutside");
            }
        }
        refusals.throwIfAny();
    }
}
