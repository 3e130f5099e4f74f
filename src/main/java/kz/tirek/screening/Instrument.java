package kz.tirek.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tirek.shared.Names;

/**
 * One edition of a screening instrument: what is asked, how it is scored, what its licence says, and in which languages its wording is validated.
 *
 * @param code name of the instrument in records
 * @param edition a changed wording or rule is a new edition; old records keep theirs
 * @param from age from which it is used
 * @param wording how far the wording of a language may be relied on, by language tag
 * @param factor by which the sum of the answers is multiplied
 * @param least smallest score that may be entered, for instruments whose text the portal does not hold
 * @param most greatest such score
 */
public record Instrument(String code, int edition, Rule rule, int from, Names name, Names licence, String source, Map<String, Wording> wording, Names stem,
        int factor, List<Item> items, List<Band> bands, int least, int most) {

    /** How a score comes about. */
    public enum Rule {
        /** Sum of the scored answers, times the factor. */
        SUM,
        /** Any answer but "no" is positive; the question about this moment tells whether it is acute. */
        ASQ,
        /** Worked out on paper and entered. */
        SCORE
    }

    /** How far a wording may be relied on. */
    public enum Wording { PUBLISHED, NOT_VALIDATED, NOT_HELD }

    /** A possible answer. */
    public record Option(int value, Names words) {}

    /**
     * A question.
     *
     * @param criticalFrom answers from this value on ask for an action the same day; {@code null} for none
     * @param onlyIfCritical asked only when an earlier answer is critical
     */
    public record Item(String code, List<Option> options, Names words, boolean scored, Integer criticalFrom, boolean onlyIfCritical) {
        boolean critical(Integer answer) {
            return criticalFrom != null && answer != null && answer >= criticalFrom;
        }
    }

    /** What scores from one to another mean. */
    public record Band(int from, int to, String code, Names words) {}

    /** Whether questions are answered in the portal; else a score from paper is entered. */
    public boolean asked() {
        return rule != Rule.SCORE;
    }

    /** Greatest score. */
    public int greatest() {
        return rule == Rule.SUM ? bands.get(bands.size() - 1).to() : most;
    }

    public Optional<Band> band(String bandCode) {
        return bands.stream().filter(band -> band.code().equals(bandCode)).findFirst();
    }
}
