package kz.tirek.screening;

import java.util.Map;
import kz.tirek.screening.Instrument.Item;
import kz.tirek.screening.Instrument.Rule;
import kz.tirek.shared.Refusals;

/** Scores answers by the instrument's published rule; where one is missing or impossible there is no score. */
final class Scoring {
    /** The question of the ASQ about this moment; its "yes" makes the result acute, as does silence. */
    private static final String ACUITY = "5";

    private Scoring() {}

    /** @throws kz.tirek.shared.Refusal at {@code item-…} for each answer that is missing, impossible or not asked for */
    static Score of(Instrument by, Map<String, Integer> answers) {
        var refusals = new Refusals();
        boolean critical = false;
        for (Item item : by.items()) {
            Integer answer = answers.get(item.code());
            if (item.onlyIfCritical() && !critical) {
                refusals.check(answer == null, field(item), "screening.notAsked");
            } else {
                refusals.check(answer != null, field(item), "screening.answerMissing");
                refusals.check(answer == null || item.options().stream().anyMatch(option -> option.value() == answer), field(item), "screening.answerUnknown");
                critical |= item.critical(answer);
            }
        }
        refusals.check(answers.keySet().stream().allMatch(code -> by.items().stream().anyMatch(item -> item.code().equals(code))), "answers",
                "screening.answerUnknown");
        refusals.throwIfAny();
        return by.rule() == Rule.ASQ ? asq(answers, critical) : sum(by, answers, critical);
    }

    /** A score from paper. @throws kz.tirek.shared.Refusal at {@code score} when it lies outside the instrument's range */
    static Score entered(Instrument by, Integer score, boolean critical) {
        new Refusals().require(score, "score").check(score == null || score >= by.least() && score <= by.most(), "score", "screening.scoreOutside", by.least(),
                by.most()).throwIfAny();
        return new Score(score, null, critical);
    }

    private static Score asq(Map<String, Integer> answers, boolean positive) {
        if (!positive) {
            return new Score(null, "NEGATIVE", false);
        }
        return new Score(null, answers.get(ACUITY) == 0 ? "NON_ACUTE" : "ACUTE", true);
    }

    private static Score sum(Instrument by, Map<String, Integer> answers, boolean critical) {
        int sum = by.factor() * by.items().stream().filter(Item::scored).mapToInt(item -> answers.get(item.code())).sum();
        String band = by.bands().stream().filter(one -> sum >= one.from() && sum <= one.to()).findFirst().orElseThrow().code();
        return new Score(sum, band, critical);
    }

    static String field(Item item) {
        return "item-" + item.code();
    }
}
