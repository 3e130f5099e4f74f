package kz.tirek.documents;

import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.shared.paper.Paper;

/** A plan or a report on A4 pages. */
final class DocumentPaper {
    private DocumentPaper() {}

    static byte[] pdf(String tag, String school, String psychologist, DocumentView view) {
        DocumentLine line = view.line();
        String title = DocumentWords.text("DocumentKind." + line.kind(), tag) + ", " + line.year();
        String body = DocumentWords.heading(title) + "<p class=\"center\">" + Paper.escape(school) + "</p><p class=\"center\">"
                + Paper.escape(DocumentWords.text("paper.psychologist", tag) + ": " + psychologist) + "</p>"
                + (line.kind().report() ? report(view, tag) : plan(view.content(), tag))
                + DocumentWords.signature(DocumentWords.text("paper.psychologist", tag), tag) + DocumentWords.signature(DocumentWords.text("paper.head", tag), tag);
        return Paper.pdf(tag, title, body, null);
    }

    private static String plan(DocumentContent content, String tag) {
        List<String> heads = List.of("№", DocumentWords.text("yearPlan.measure", tag), DocumentWords.text("yearPlan.term", tag), DocumentWords.text("yearPlan.completion", tag),
                DocumentWords.text("yearPlan.responsible", tag));
        var html = new StringBuilder();
        for (Direction direction : Direction.values()) {
            List<PlanRow> rows = content.rows().stream().filter(row -> row.direction() == direction).toList();
            html.append("<h2>").append(Paper.escape(DocumentWords.text("Direction." + direction, tag))).append("</h2>");
            html.append(DocumentWords.table(heads, numbered(rows)));
        }
        return html.toString();
    }

    private static List<List<String>> numbered(List<PlanRow> rows) {
        return IntStream.range(0, rows.size()).mapToObj(i -> List.of(Integer.toString(i + 1), rows.get(i).measure(), rows.get(i).term(),
                rows.get(i).completion(), rows.get(i).responsible())).toList();
    }

    private static String report(DocumentView view, String tag) {
        var html = new StringBuilder("<p class=\"center\">").append(Paper.escape(DocumentWords.text("paper.span", tag,
                DocumentWords.day(ReportFigures.from(view.line())), DocumentWords.day(ReportFigures.to(view.line()))))).append("</p><h2>")
                .append(Paper.escape(DocumentWords.text("document.figures", tag))).append("</h2><table>");
        view.figures().forEach(figure -> html.append(DocumentWords.fact(figure.label(), Long.toString(figure.value()))));
        html.append("</table>");
        for (ReportSection section : ReportSection.values()) {
            html.append(DocumentWords.section(DocumentWords.text("ReportSection." + section, tag), view.content().sections().get(section)));
        }
        return html.toString();
    }
}
