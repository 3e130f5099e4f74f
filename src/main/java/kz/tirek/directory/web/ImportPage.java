package kz.tirek.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import kz.tirek.directory.ImportCell;
import kz.tirek.directory.ImportLine;
import kz.tirek.directory.ImportPreview;
import kz.tirek.directory.ImportRow;
import kz.tirek.directory.ImportState;
import kz.tirek.directory.RowOutcome;
import kz.tirek.directory.SchoolImport;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;

/** Backs {@code directory/import.xhtml}: what a file would do, or did; applying and undoing it. */
@Named
@RequestScoped
public class ImportPage {
    private static final int SIZE = 50;

    @Inject SchoolImport schoolImport;
    @Inject Messages messages;
    @Inject Language language;
    @Inject HttpServletRequest request;

    private UUID id;
    private ImportLine file;
    private ImportPreview preview;

    @PostConstruct
    void open() {
        id = Ids.read(Routes.key(request)).orElseThrow(Absent::new);
        getFile();
    }

    public ImportLine getFile() {
        if (file == null) {
            file = schoolImport.batch(id);
        }
        return file;
    }

    public boolean isUploaded() {
        return getFile().state() == ImportState.UPLOADED;
    }

    public boolean isApplied() {
        return getFile().state() == ImportState.APPLIED;
    }

    /** What the file would do; only while it is not applied. */
    public ImportPreview getPreview() {
        if (preview == null) {
            String first = request.getParameter("first");
            int from = first != null && first.matches("\\d{1,5}") ? Integer.parseInt(first) : 0;
            preview = schoolImport.preview(id, outcome(), language.getTag(), from, SIZE);
        }
        return preview;
    }

    private RowOutcome outcome() {
        for (RowOutcome outcome : RowOutcome.values()) {
            if (outcome.name().equals(request.getParameter("show"))) {
                return outcome;
            }
        }
        return null;
    }

    /** Which rows are shown; empty for all. */
    public String getShown() {
        return outcome() == null ? "" : outcome().name();
    }

    /** The address of this page to which the index of the first row is added. */
    public String getPaging() {
        return "/imports/" + id + "?show=" + getShown() + "&first=";
    }

    /** How many rows have that outcome. */
    public int count(RowOutcome outcome) {
        return switch (outcome) {
            case NEW -> getPreview().fresh();
            case CHANGED -> getPreview().changed();
            case SAME -> getPreview().same();
            case WRONG -> getPreview().wrong();
        };
    }

    /** The cells that matter: the wrong ones, the changed ones, all of a new school. */
    public List<ImportCell> cells(ImportRow row) {
        return row.cells().stream().filter(cell -> switch (row.outcome()) {
            case WRONG -> cell.problem() != null;
            case CHANGED -> cell.before() != null;
            case NEW -> !cell.text().isEmpty();
            case SAME -> false;
        }).toList();
    }

    /** What the row calls the school. */
    public String name(ImportRow row) {
        String field = switch (language.getTag()) {
            case "ru" -> "nameRu";
            case "en" -> "nameEn";
            default -> "nameKk";
        };
        return row.cells().stream().filter(cell -> cell.field().equals(field)).map(ImportCell::text).findFirst().orElse("");
    }

    public void apply() {
        schoolImport.apply(id);
        done("import.applied");
    }

    public void undo() {
        schoolImport.undo(id);
        done("import.undone");
    }

    private void done(String said) {
        messages.done(said);
        messages.open("/imports/" + id);
    }
}
