package kz.tirek.documents.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.documents.Direction;
import kz.tirek.documents.DocumentContent;
import kz.tirek.documents.DocumentView;
import kz.tirek.documents.ReportSection;
import kz.tirek.documents.YearDocuments;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Backs {@code documents/document.xhtml}: a plan's measures or a report's figures and sections, saved in versions. */
@Named
@ViewScoped
public class DocumentPage implements Serializable {
    @Inject transient YearDocuments documents;
    @Inject transient Messages messages;
    @Inject transient Language language;

    private final List<PlanRowForm> rows = new ArrayList<>();
    private final Map<ReportSection, String> sections = new EnumMap<>(ReportSection.class);
    private UUID id;
    private int version;
    private int number;
    private transient DocumentView view;

    @PostConstruct
    void open() {
        id = Ids.read(Faces.getRequestParameter("key")).orElseThrow(Absent::new);
        String asked = Faces.getRequestParameter("version");
        number = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 0;
        version = getView().line().version();
        view.content().rows().forEach(row -> rows.add(PlanRowForm.of(row)));
        for (ReportSection section : ReportSection.values()) {
            sections.put(section, view.content().sections().getOrDefault(section, ""));
        }
        if (rows.isEmpty()) {
            List.of(Direction.values()).forEach(direction -> rows.add(new PlanRowForm(direction)));
        }
    }

    public DocumentView getView() {
        if (view == null) {
            view = documents.view(id, number, language.getTag());
        }
        return view;
    }

    /** One more measure, of the direction of the last one. */
    public void add() {
        rows.add(new PlanRowForm(rows.get(rows.size() - 1).getDirection()));
    }

    public void save() {
        boolean report = getView().line().kind().report();
        documents.save(id, version, new DocumentContent(report ? List.of() : rows.stream().map(PlanRowForm::row).toList(), report ? sections : Map.of()));
        messages.done("document.savedNow");
        messages.open("/documents/" + id);
    }

    public List<PlanRowForm> getRows() {
        return rows;
    }

    public Map<ReportSection, String> getSections() {
        return sections;
    }

    /** Whether an older version is shown, which is only read. */
    public boolean isOlder() {
        return number > 0 && number < getView().line().saved();
    }
}
