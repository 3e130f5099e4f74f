package kz.tirek.referrals;

import static kz.tirek.referrals.DisclosedField.DONE;
import static kz.tirek.referrals.DisclosedField.GUARDIAN;
import static kz.tirek.referrals.DisclosedField.RISK_WHY;
import static kz.tirek.referrals.DisclosedField.SAFETY_PLAN;

import java.util.Set;
import java.util.UUID;
import kz.tirek.shared.Refusals;

/**
 * What a psychologist chose to disclose, and the texts they typed for it; facts come from the register and the case.
 *
 * @param guardian whose contact, when {@code GUARDIAN} is chosen
 * @param asked what is asked of whoever reads it
 */
public record Choice(Set<DisclosedField> fields, UUID guardian, String riskWhy, String safetyPlan, String done, String asked) {
    static final int MOST_TEXT = 4000;
    static final Choice NOTHING = new Choice(null, null, null, null, null, null);

    public Choice {
        fields = fields == null ? Set.of() : Set.copyOf(fields);
    }

    boolean has(DisclosedField field) {
        return fields.contains(field);
    }

    /** Notes everything wrong with it: at fields, guardian, riskWhy, safetyPlan, done and asked. */
    void check(Refusals refusals) {
        refusals.check(!has(GUARDIAN) || guardian != null, "guardian", "shared.required");
        text(refusals, has(RISK_WHY), riskWhy, "riskWhy");
        text(refusals, has(SAFETY_PLAN), safetyPlan, "safetyPlan");
        text(refusals, has(DONE), done, "done");
        text(refusals, true, asked, "asked");
    }

    private static void text(Refusals refusals, boolean chosen, String text, String field) {
        if (chosen) {
            refusals.require(text, field).check(fits(text), field, "shared.tooLong", MOST_TEXT);
        }
    }

    static boolean fits(String text) {
        return text == null || text.length() <= MOST_TEXT;
    }
}
