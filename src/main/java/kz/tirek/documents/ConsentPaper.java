package kz.tirek.documents;

import kz.tirek.shared.Words;
import kz.tirek.shared.paper.Paper;

/** The consent of a legal representative on one A4 page, to be signed by hand. */
final class ConsentPaper {
    private static final Words OF_PEOPLE = Words.of("people");

    private ConsentPaper() {}

    /** What is empty is left as a line to write on. */
    static byte[] pdf(String tag, String child, String born, String label, String school) {
        String title = DocumentWords.text("consentForm.title", tag);
        String body = DocumentWords.heading(title) + "<table class=\"plain\">" + line("consentForm.representative", "", tag) + line("consentForm.relation", "", tag)
                + line("consentForm.child", child, tag) + line("consentForm.born", born, tag) + line("consentForm.class", label, tag) + line("consentForm.school", school, tag)
                + "</table><p>" + Paper.escape(DocumentWords.text("consentForm.words", tag)) + "</p><ul>" + scope("DIAGNOSTICS", tag) + scope("COUNSELLING", tag)
                + scope("TRAINING", tag) + "</ul><p>" + Paper.escape(DocumentWords.text("consentForm.rights", tag)) + "</p><table class=\"plain\">"
                + line("consentForm.until", "", tag) + "</table>" + DocumentWords.signature(DocumentWords.text("consentForm.signature", tag), tag)
                + "<p class=\"small\">" + Paper.escape(DocumentWords.text("consentForm.basis", tag)) + "</p>";
        return Paper.pdf(tag, title, body, null);
    }

    private static String line(String key, String value, String tag) {
        String filled = value.isEmpty() ? "<td class=\"line\">&#160;</td>" : "<td><b>" + Paper.escape(value) + "</b></td>";
        return "<tr><td>" + Paper.escape(DocumentWords.text(key, tag)) + "</td>" + filled + "</tr>";
    }

    private static String scope(String name, String tag) {
        return "<li>[ &#160; ] " + Paper.escape(OF_PEOPLE.text("Scope." + name, tag)) + "</li>";
    }
}
