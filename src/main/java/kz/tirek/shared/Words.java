package kz.tirek.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The texts of one feature in all languages at once, for reading what people write in any of them. */
public final class Words {
    private static final List<String> TAGS = List.of("kk", "ru", "en");
    private final Map<String, ResourceBundle> texts = new HashMap<>();

    private Words(String feature) {
        var exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String tag : TAGS) {
            texts.put(tag, ResourceBundle.getBundle("kz.tirek." + feature + ".text", Locale.forLanguageTag(tag), Words.class.getClassLoader(), exact));
        }
    }

    /** Those of the feature with this package. */
    public static Words of(String feature) {
        return new Words(feature);
    }

    /** The text in a language; in Kazakh when there is no such language. */
    public String text(String key, String tag) {
        return texts.get(TAGS.contains(tag) ? tag : TAGS.get(0)).getString(key);
    }

    /** Whether somebody who wrote {@code folded} (see {@link SearchText#fold}) meant this text in one of the languages. */
    public boolean meant(String key, String folded) {
        return folded(key).anyMatch(folded::equals);
    }

    /** The text in all languages, folded. */
    public Stream<String> folded(String key) {
        return TAGS.stream().map(tag -> SearchText.fold(text(key, tag)));
    }
}
