package kz.tirek.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.documents.Direction;
import kz.tirek.documents.DocumentKind;
import kz.tirek.documents.JournalColumn;
import kz.tirek.documents.ReportSection;
import kz.tirek.shared.SchoolYears;

/** The choices that pages of documents share: {@code #{documentWords.kinds}}. */
@Named("documentWords")
@RequestScoped
public class DocumentWordsPart {
    private static final int YEARS = 3;

    @Inject Clock clock;

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public ReportSection[] getSections() {
        return ReportSection.values();
    }

    public JournalColumn[] getColumns() {
        return JournalColumn.values();
    }

    /** Years for which a document may be begun: the next, this, the last. */
    public List<Integer> getYears() {
        int now = SchoolYears.startOf(LocalDate.now(clock));
        return IntStream.range(0, YEARS).mapToObj(i -> now + 1 - i).toList();
    }

    /** 2026–2027. */
    public String year(int start) {
        return start + "–" + (start + 1);
    }
}
