package kz.tirek.risk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.tirek.shared.Refusals;
import kz.tirek.vault.Told;

/**
 * A plan for a child's safety in the child's own words, made together.
 *
 * @param warningSigns how I notice that it is getting hard
 * @param ownSteps what I can do myself
 * @param people who I can go to
 * @param professionals specialists and help lines I can call
 * @param safePlace where I am safe, and what is put out of reach
 */
public record SafetyWords(String warningSigns, String ownSteps, String people, String professionals, String safePlace) {
    /** Greatest length of each part: the whole is to fit on one sheet. */
    public static final int MOST_TEXT = 700;

    void check() {
        var refusals = new Refusals();
        texts().forEach((field, text) -> refusals.require(text, field).check(text == null || text.length() <= MOST_TEXT, field, "shared.tooLong", MOST_TEXT));
        refusals.throwIfAny();
    }

    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("warningSigns", warningSigns);
        texts.put("ownSteps", ownSteps);
        texts.put("people", people);
        texts.put("professionals", professionals);
        texts.put("safePlace", safePlace);
        return texts;
    }

    static SafetyWords of(UUID plan, Told told) {
        return new SafetyWords(told.at(plan, "warningSigns"), told.at(plan, "ownSteps"), told.at(plan, "people"), told.at(plan, "professionals"),
                told.at(plan, "safePlace"));
    }
}
