package kz.tirek.documents;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kz.tirek.shared.Words;
import kz.tirek.shared.paper.Paper;

/** Words and shapes of documents on paper, in the language that a document is wanted in. */
final class DocumentWords {
    private static final Words WORDS = Words.of("documents");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private DocumentWords() {}

    static String text(String key, String tag, Object... args) {
        String text = WORDS.text(key, tag);
        return args.length == 0 ? text : new MessageFormat(text, Locale.forLanguageTag(tag)).format(args);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 2026–2027. */
    static String year(int start) {
        return start + "–" + (start + 1);
    }

    static String heading(String text) {
        return "<h1 class=\"center\">" + Paper.escape(text) + "</h1>";
    }

    static String section(String title, String text) {
        return "<h2>" + Paper.escape(title) + "</h2><p>" + (text == null || text.isBlank() ? "&#160;</p><p class=\"line\">&#160;" : Paper.escape(text)) + "</p>";
    }

    static String fact(String label, String value) {
        return "<tr><th>" + Paper.escape(label) + "</th><td>" + Paper.escape(value) + "</td></tr>";
    }

    /** A line to sign on. */
    static String signature(String who, String tag) {
        return "<table class=\"plain sign\"><tr><td>" + Paper.escape(who) + "</td><td class=\"line\">&#160;</td><td>" + Paper.escape(text("paper.date", tag))
                + "</td><td class=\"line\">&#160;</td></tr></table>";
    }

    static String table(List<String> heads, List<List<String>> rows) {
        var html = new StringBuilder("<table><thead><tr>");
        heads.forEach(head -> html.append("<th>").append(Paper.escape(head)).append("</th>"));
        html.append("</tr></thead><tbody>");
        rows.forEach(row -> {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(Paper.escape(cell)).append("</td>"));
            html.append("</tr>");
        });
        return html.append("</tbody></table>").toString();
    }
}
