package kz.tirek.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import kz.tirek.screening.Instrument.Rule;
import kz.tirek.screening.Instrument.Wording;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import org.junit.jupiter.api.Test;

/** The published rules, over every way to answer. */
class ScoringTest {
    private static final Instrument PHQ = Instruments.of("PHQ_A");
    private static final Instrument GAD = Instruments.of("GAD_7");
    private static final Instrument WHO = Instruments.of("WHO_5");
    private static final Instrument ASQ = Instruments.of("ASQ");

    @Test
    void scoresEveryWayToAnswerThePhqA() {
        everyWay(9, 4, (answers, sum) -> {
            var all = new HashMap<>(answers);
            all.putAll(Map.of("10", 0, "11", 0, "12", 0, "13", 0));
            Score score = Scoring.of(PHQ, all);
            assertThat(score).isEqualTo(new Score(sum, phq(sum), answers.get("9") > 0));
        });
    }

    @Test
    void scoresEveryWayToAnswerTheGad7() {
        everyWay(7, 4, (answers, sum) -> assertThat(Scoring.of(GAD, answers)).isEqualTo(new Score(sum,
                sum <= 4 ? "MINIMAL" : sum <= 9 ? "MILD" : sum <= 14 ? "MODERATE" : "SEVERE", false)));
    }

    @Test
    void multipliesEveryWayToAnswerTheWho5ByFour() {
        everyWay(5, 6, (answers, sum) -> assertThat(Scoring.of(WHO, answers)).isEqualTo(new Score(4 * sum,
                4 * sum <= 28 ? "VERY_LOW" : 4 * sum <= 50 ? "LOW" : "GOOD", false)));
    }

    @Test
    void changesTheBandAtEachCutOffOnly() {
        IntFunction<String> phq = sum -> Scoring.of(PHQ, spread(PHQ, 9, 3, sum)).band();
        assertThat(new String[] {phq.apply(4), phq.apply(5), phq.apply(9), phq.apply(10), phq.apply(14), phq.apply(15), phq.apply(19), phq.apply(20), phq.apply(27)})
                .containsExactly("MINIMAL", "MILD", "MILD", "MODERATE", "MODERATE", "MODERATELY_SEVERE", "MODERATELY_SEVERE", "SEVERE", "SEVERE");
        IntFunction<String> who = sum -> Scoring.of(WHO, spread(WHO, 5, 5, sum)).band();
        assertThat(new String[] {who.apply(7), who.apply(8), who.apply(12), who.apply(13), who.apply(25)})
                .containsExactly("VERY_LOW", "LOW", "LOW", "GOOD", "GOOD");
    }

    @Test
    void coversEveryScoreWithOneBand() {
        for (Instrument one : Instruments.all()) {
            if (one.rule() == Rule.SUM) {
                int reached = -1;
                for (Instrument.Band band : one.bands()) {
                    assertThat(band.from()).as(one.code()).isEqualTo(reached + 1);
                    reached = band.to();
                }
                int most = one.factor() * one.items().stream().filter(Instrument.Item::scored)
                        .mapToInt(item -> item.options().stream().mapToInt(Instrument.Option::value).max().orElseThrow()).sum();
                assertThat(reached).as(one.code()).isEqualTo(most);
            }
        }
    }

    @Test
    void findsTheSuicideQuestionsOfThePhqACriticalWithoutScoringThem() {
        for (String item : new String[] {"12", "13"}) {
            var answers = spread(PHQ, 9, 3, 0);
            answers.put(item, 1);
            assertThat(Scoring.of(PHQ, answers)).isEqualTo(new Score(0, "MINIMAL", true));
        }
        var answers = spread(PHQ, 9, 3, 0);
        answers.putAll(Map.of("10", 1, "11", 3));
        assertThat(Scoring.of(PHQ, answers)).isEqualTo(new Score(0, "MINIMAL", false));
    }

    @Test
    void judgesEveryWayToAnswerTheAsq() {
        everyWay(4, 3, (answers, sum) -> {
            if (sum == 0) {
                assertThat(Scoring.of(ASQ, answers)).isEqualTo(new Score(null, "NEGATIVE", false));
                assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Scoring.of(ASQ, with(answers, "5", 0)));
            } else {
                assertThat(Scoring.of(ASQ, with(answers, "5", 0))).isEqualTo(new Score(null, "NON_ACUTE", true));
                assertThat(Scoring.of(ASQ, with(answers, "5", 1))).isEqualTo(new Score(null, "ACUTE", true));
                assertThat(Scoring.of(ASQ, with(answers, "5", 2))).isEqualTo(new Score(null, "ACUTE", true));
                assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Scoring.of(ASQ, answers));
            }
        });
    }

    @Test
    void refusesEveryMissingAnswerAtItsQuestion() {
        for (Instrument one : new Instrument[] {PHQ, GAD, WHO}) {
            var whole = new HashMap<String, Integer>();
            one.items().forEach(item -> whole.put(item.code(), 0));
            for (Instrument.Item item : one.items()) {
                var answers = new HashMap<>(whole);
                answers.remove(item.code());
                assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Scoring.of(one, answers))
                        .satisfies(refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("item-" + item.code()));
            }
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Scoring.of(GAD, Map.of()))
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(7).extracting(Problem::key).containsOnly("screening.answerMissing"));
    }

    @Test
    void refusesAnswersAndQuestionsThatDoNotExist() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Scoring.of(GAD, with(spread(GAD, 7, 3, 0), "1", 4))).extracting(Refusal::key)
                .isEqualTo("screening.answerUnknown");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Scoring.of(GAD, with(spread(GAD, 7, 3, 0), "1", -1)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Scoring.of(GAD, with(spread(GAD, 7, 3, 0), "8", 0)));
    }

    @Test
    void takesAScoreFromPaperWithinItsRangeOnly() {
        Instrument sdq = Instruments.of("SDQ");
        assertThat(Scoring.entered(sdq, 0, false)).isEqualTo(new Score(0, null, false));
        assertThat(Scoring.entered(sdq, 40, true)).isEqualTo(new Score(40, null, true));
        for (Integer wrong : new Integer[] {null, -1, 41}) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Scoring.entered(sdq, wrong, false));
        }
    }

    @Test
    void holdsNoTextOfInstrumentsWithoutPermissionAndCallsNoTranslationValidated() {
        for (Instrument one : Instruments.all()) {
            assertThat(one.wording()).as(one.code()).containsKeys("kk", "ru", "en");
            if (one.asked()) {
                assertThat(one.items()).as(one.code()).isNotEmpty();
                assertThat(one.wording()).containsEntry("kk", Wording.NOT_VALIDATED).containsEntry("ru", Wording.NOT_VALIDATED);
            } else {
                assertThat(one.items()).as(one.code()).isEmpty();
                assertThat(one.wording()).containsEntry("kk", Wording.NOT_HELD);
            }
        }
        assertThat(Instruments.all()).extracting(Instrument::code).doesNotHaveDuplicates().contains("SDQ", "C_SSRS", "PHILLIPS");
    }

    @Test
    void readsAScoreAsItWasSealed() {
        for (Score score : new Score[] {new Score(14, "MODERATE", true), new Score(null, "ACUTE", true), new Score(7, null, false)}) {
            assertThat(Score.of(score.told(), score.critical())).isEqualTo(score);
        }
    }

    private static String phq(int sum) {
        return sum <= 4 ? "MINIMAL" : sum <= 9 ? "MILD" : sum <= 14 ? "MODERATE" : sum <= 19 ? "MODERATELY_SEVERE" : "SEVERE";
    }

    /** Every way to answer so many questions with values from 0, and its sum. */
    private static void everyWay(int questions, int values, BiConsumer<Map<String, Integer>, Integer> check) {
        int ways = (int) Math.pow(values, questions);
        for (int way = 0; way < ways; way++) {
            var answers = new HashMap<String, Integer>();
            int sum = 0;
            for (int question = 1, left = way; question <= questions; question++, left /= values) {
                answers.put(Integer.toString(question), left % values);
                sum += left % values;
            }
            check.accept(answers, sum);
        }
    }

    /** Answers whose scored values add up to the sum; all others 0. */
    private static Map<String, Integer> spread(Instrument one, int scored, int most, int sum) {
        var answers = new HashMap<String, Integer>();
        one.items().forEach(item -> answers.put(item.code(), 0));
        for (int question = 1, left = sum; question <= scored; question++) {
            int value = Math.min(most, left);
            answers.put(Integer.toString(question), value);
            left -= value;
        }
        return answers;
    }

    private static Map<String, Integer> with(Map<String, Integer> answers, String item, int value) {
        var more = new HashMap<>(answers);
        more.put(item, value);
        return more;
    }
}
