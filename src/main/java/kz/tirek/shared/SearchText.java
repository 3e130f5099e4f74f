package kz.tirek.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Folds text for searching, so that «Үлгі», "улги" and "Ulgi" meet: lower case, Kazakh letters to the Russian ones that people type for them, all to Latin.
 */
public final class SearchText {
    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('ә', "a"), Map.entry('ғ', "g"), Map.entry('қ', "k"), Map.entry('ң', "n"), Map.entry('ө', "o"),
            Map.entry('ұ', "u"), Map.entry('ү', "u"), Map.entry('һ', "h"), Map.entry('і', "i"), Map.entry('ё', "e"),
            Map.entry('а', "a"), Map.entry('б', "b"), Map.entry('в', "v"), Map.entry('г', "g"), Map.entry('д', "d"),
            Map.entry('е', "e"), Map.entry('ж', "zh"), Map.entry('з', "z"), Map.entry('и', "i"), Map.entry('й', "i"),
            Map.entry('к', "k"), Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"), Map.entry('о', "o"),
            Map.entry('п', "p"), Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"), Map.entry('у', "u"),
            Map.entry('ф', "f"), Map.entry('х', "h"), Map.entry('ц', "ts"), Map.entry('ч', "ch"), Map.entry('ш', "sh"),
            Map.entry('щ', "sh"), Map.entry('ъ', ""), Map.entry('ы', "y"), Map.entry('ь', ""), Map.entry('э', "e"),
            Map.entry('ю', "iu"), Map.entry('я', "ia"), Map.entry('ı', "i"), Map.entry('q', "k"), Map.entry('j', "zh"));

    private SearchText() {}

    /** The folded form; words stand one space apart, punctuation but "-" and "№" is dropped. */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        var folded = new StringBuilder(text.length() + 8);
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            String latin = LATIN.get(letter);
            folded.append(latin != null ? latin : letter);
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}№-]+", " ")
                .strip();
    }

    /** {@code text} folded and made harmless as a LIKE pattern that matches anywhere. */
    public static String anywhere(String text) {
        return "%" + fold(text).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
