package kz.tirek.documents.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.tirek.directory.web.Places;
import kz.tirek.documents.ConsultationJournal;
import kz.tirek.documents.JournalArrangement;
import kz.tirek.documents.JournalAsk;
import kz.tirek.documents.JournalColumn;
import kz.tirek.documents.JournalView;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Backs {@code documents/journal.xhtml}: the consultation journal of a school and a span of days, and which columns it has. */
@Named
@ViewScoped
public class JournalPage implements Serializable {
    private static final int SIZE = 50;

    @Inject transient ConsultationJournal journal;
    @Inject transient Messages messages;
    @Inject transient Language language;
    @Inject transient Places places;
    @Inject transient Clock clock;

    private UUID school;
    private LocalDate from;
    private LocalDate to;
    private int version;
    private JournalColumn[] columns;
    private transient JournalView view;

    /** Opens the page before anything of it is shown. */
    public void begin() {
        LocalDate today = LocalDate.now(clock);
        school = Ids.read(Faces.getRequestParameter("school")).orElseGet(() -> places.getMySchools().stream().findFirst().orElseThrow(Absent::new));
        to = day("to", today);
        from = day("from", to.withDayOfMonth(1));
        if (to.isAfter(from.plusYears(1)) || to.isBefore(from)) {
            from = to.withDayOfMonth(1);
        }
        version = getView().arrangement().version();
        columns = view.arrangement().columns().toArray(JournalColumn[]::new);
    }

    public JournalView getView() {
        if (view == null) {
            String first = Faces.getRequestParameter("first");
            view = journal.page(new JournalAsk(school, from, to), language.getTag(), first != null && first.matches("\\d{1,5}") ? Integer.parseInt(first) : 0, SIZE);
        }
        return view;
    }

    /** The columns, in the order in which they are listed. */
    public void arrange() {
        List<JournalColumn> chosen = List.of(columns);
        List<JournalColumn> inOrder = Arrays.stream(JournalColumn.values()).filter(chosen::contains).toList();
        journal.arrange(new JournalArrangement(school, version, inOrder));
        messages.done("journal.arranged");
        messages.open("/documents/journal" + getSpan());
    }

    /** The span as a query, for the links that save it as a file. */
    public String getSpan() {
        return "?school=" + school + "&from=" + from + "&to=" + to;
    }

    private static LocalDate day(String name, LocalDate usual) {
        String asked = Faces.getRequestParameter(name);
        try {
            return asked == null || asked.isBlank() ? usual : LocalDate.parse(asked);
        } catch (DateTimeException noDay) {
            return usual;
        }
    }

    public UUID getSchool() {
        return school;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public JournalColumn[] getColumns() {
        return columns;
    }

    public void setColumns(JournalColumn[] columns) {
        this.columns = columns;
    }
}
