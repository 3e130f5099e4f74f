package kz.tirek.documents.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import kz.tirek.directory.web.Places;
import kz.tirek.documents.DocumentKind;
import kz.tirek.documents.DocumentLine;
import kz.tirek.documents.NewDocument;
import kz.tirek.documents.YearDocuments;
import kz.tirek.shared.Ids;
import kz.tirek.shared.SchoolYears;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code documents/documents.xhtml}: journals, plans, reports and forms, and beginning one. */
@Named
@ViewScoped
public class DocumentsPage implements Serializable {
    @Inject transient YearDocuments documents;
    @Inject transient Messages messages;
    @Inject transient Places places;
    @Inject transient Clock clock;

    private final UUID requestKey = Ids.next();
    private DocumentKind kind = DocumentKind.YEARLY_PLAN;
    private UUID school;
    private Integer year;
    private transient List<DocumentLine> lines;

    /** Opens the page before anything of it is shown. */
    public void begin() {
        getLines();
        List<UUID> mine = places.getMySchools();
        if (school == null && !mine.isEmpty()) {
            school = mine.get(0);
        }
        if (year == null) {
            year = SchoolYears.startOf(LocalDate.now(clock));
        }
    }

    public List<DocumentLine> getLines() {
        if (lines == null) {
            lines = documents.documents();
        }
        return lines;
    }

    /** The present school year of a school as a query, for the links that save a journal as a file. */
    public String span(UUID of) {
        LocalDate today = LocalDate.now(clock);
        return "?school=" + of + "&from=" + LocalDate.of(SchoolYears.startOf(today), Month.SEPTEMBER, 1) + "&to=" + today;
    }

    public void write() {
        messages.open("/documents/" + documents.begin(requestKey, new NewDocument(kind, school, year)));
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public UUID getSchool() {
        return school;
    }

    public void setSchool(UUID school) {
        this.school = school;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
