package kz.tirek.screening;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.shared.Refusals;

/**
 * A screening as it is entered.
 *
 * @param instrument its code
 * @param language in which it was asked: kk, ru or en
 * @param answers value by item, for an instrument that the portal asks
 * @param score from paper, for the others
 * @param critical for a score from paper: whether somebody must act the same day
 */
public record NewScreening(String instrument, String language, LocalDate heldOn, Map<String, Integer> answers, Integer score, boolean critical) {
    public NewScreening {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }

    void check(LocalDate openedOn, LocalDate today) {
        new Refusals().require(heldOn, "heldOn").check(language != null && language.matches("kk|ru|en"), "language", "shared.required")
                .check(heldOn == null || !heldOn.isAfter(today), "heldOn", "screening.inFuture")
                .check(heldOn == null || !heldOn.isBefore(openedOn), "heldOn", "screening.beforeCase").throwIfAny();
    }

    Score scored(Instrument by) {
        return by.asked() ? Scoring.of(by, answers) : Scoring.entered(by, score, critical);
    }
}
