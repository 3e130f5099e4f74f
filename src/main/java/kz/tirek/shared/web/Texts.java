package kz.tirek.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** All texts of the portal in three languages; each feature keeps its own beside its code. */
@ApplicationScoped
public class Texts {
    static final List<String> FEATURES =
            List.of("shared", "access", "vault", "audit", "emergency", "sharing", "custody", "mail", "directory", "clocks", "todo", "shortcuts", "people", "register",
                    "cases", "risk", "plans", "appointments", "referrals", "supervision", "screening", "sessions", "attachments", "groups", "handover", "chronology", "documents",
                    "retention", "statistics", "home");

    private final Map<String, Map<String, String>> byLanguage = load();

    @Inject Language language;

    /** The text in the language of this request, its placeholders filled. */
    public String of(String key, Object... args) {
        return in(language.getTag(), key, args);
    }

    /** The form of the text that fits a number: keys {@code key.one}, {@code key.few}, {@code key.many}. */
    public String count(String key, long number) {
        return of(key + "." + Plural.of(language.getTag(), number), number);
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return byLanguage.get(language.getTag()).containsKey(key);
    }

    /** The text in another language than the request's, for a paper that is written in it. */
    public String in(String tag, String key, Object... args) {
        String text = byLanguage.get(tag).get(key);
        if (text == null) {
            throw new MissingResourceException("No text " + key, Texts.class.getName(), key);
        }
        return args.length == 0 ? text : new MessageFormat(text, Locale.forLanguageTag(tag)).format(args);
    }

    private static Map<String, Map<String, String>> load() {
        var all = new HashMap<String, Map<String, String>>();
        var exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String tag : Language.TAGS) {
            var texts = new HashMap<String, String>();
            for (String feature : FEATURES) {
                var bundle = ResourceBundle.getBundle("kz.tirek." + feature + ".text", Locale.forLanguageTag(tag), Texts.class.getClassLoader(), exact);
                bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
            }
            all.put(tag, texts);
        }
        return all;
    }
}
