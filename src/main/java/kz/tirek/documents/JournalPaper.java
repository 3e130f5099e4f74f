package kz.tirek.documents;

import java.util.List;
import kz.tirek.shared.paper.Paper;

/** A journal on A4 pages, across. */
final class JournalPaper {
    private JournalPaper() {}

    static byte[] pdf(String title, String tag, String school, String psychologist, JournalAsk ask, List<String> heads, List<List<String>> rows, String note) {
        String body = "<div class=\"wide\">" + DocumentWords.heading(title)
                + "<p class=\"center\">" + Paper.escape(school) + "</p><p class=\"center\">"
                + Paper.escape(DocumentWords.text("paper.span", tag, DocumentWords.day(ask.from()), DocumentWords.day(ask.to()))) + "</p>"
                + "<p class=\"small\">" + Paper.escape(note) + "</p>" + DocumentWords.table(heads, rows)
                + DocumentWords.signature(DocumentWords.text("paper.psychologist", tag) + ": " + psychologist, tag) + "</div>";
        return Paper.pdf(tag, title, body, null);
    }
}
