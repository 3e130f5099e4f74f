package kz.tirek.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.shared.Settings;

/** The words of a mail: how much waits, and where to read it. No name, no number, nothing of a child. */
record Wording(String subject, String text) {
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param language kk, ru or en @param notices how many notices wait @param tasks how many tasks are overdue or due today */
    static Wording of(String language, int notices, int tasks) {
        Locale locale = Locale.forLanguageTag(language);
        var texts = ResourceBundle.getBundle("kz.tirek.mail.text", locale, Wording.class.getClassLoader(), EXACT);
        String counts = Stream.of(counted(texts, locale, "mail.notices", notices), counted(texts, locale, "mail.tasks", tasks))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        String text = new MessageFormat(texts.getString("mail.text"), locale).format(new Object[] {counts, Settings.of("TIREK_ORIGIN", "") + "/home"});
        return new Wording(texts.getString("mail.subject"), text);
    }

    private static String counted(ResourceBundle texts, Locale locale, String key, int count) {
        return count == 0 ? "" : new MessageFormat(texts.getString(key), locale).format(new Object[] {count});
    }
}
