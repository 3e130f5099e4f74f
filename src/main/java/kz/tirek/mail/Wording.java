package kz.tirek.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.tirek.shared.Settings;

/** The words of a mail: how much waits, and where to read it. No name, no number, nothing of a child. */
record Wording(String subject, String text) {
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param language kk, ru or en @param count how many notices wait */
    static Wording of(String language, int count) {
        Locale locale = Locale.forLanguageTag(language);
        var texts = ResourceBundle.getBundle("kz.tirek.mail.text", locale, Wording.class.getClassLoader(), EXACT);
        String text = new MessageFormat(texts.getString("mail.text"), locale).format(new Object[] {count, Settings.of("TIREK_ORIGIN", "") + "/home"});
        return new Wording(texts.getString("mail.subject"), text);
    }
}
