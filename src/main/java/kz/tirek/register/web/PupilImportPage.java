package kz.tirek.register.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.register.FileColumn;
import kz.tirek.register.FilePreview;
import kz.tirek.register.ImportCourse;
import kz.tirek.register.ImportedFile;
import kz.tirek.register.PupilImports;
import kz.tirek.register.RowFate;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Backs {@code register/import.xhtml}: what a file of pupils would do, how far it is, what it did; mapping, entering and undoing it. */
@Named
@ViewScoped
public class PupilImportPage implements Serializable {
    private static final int SIZE = 50;

    @Inject transient PupilImports imports;
    @Inject transient Messages messages;

    private UUID id;
    private List<String> columns;
    private boolean onlyRight;
    private transient ImportedFile file;
    private transient ImportCourse course;
    private transient FilePreview preview;

    @PostConstruct
    void open() {
        id = Ids.read(Faces.getRequestParameter("key")).orElseThrow(Absent::new);
        if (isPreviewed()) {
            columns = new ArrayList<>(getPreview().columns().stream().map(FileColumn::column).toList());
        }
    }

    public ImportedFile getFile() {
        if (file == null) {
            file = imports.file(id);
        }
        return file;
    }

    public ImportCourse getCourse() {
        if (course == null) {
            course = imports.course(id);
        }
        return course;
    }

    /** Whether it waits for a decision and is not being entered. */
    public boolean isPreviewed() {
        return getFile().open() && !getCourse().underWay();
    }

    /** What the file would do; only while {@link #isPreviewed}. */
    public FilePreview getPreview() {
        if (preview == null) {
            String first = Faces.getRequestParameter("first");
            preview = imports.preview(id, fate(), first != null && first.matches("\\d{1,5}") ? Integer.parseInt(first) : 0, SIZE);
        }
        return preview;
    }

    private static RowFate fate() {
        for (RowFate fate : RowFate.values()) {
            if (fate.name().equals(Faces.getRequestParameter("show"))) {
                return fate;
            }
        }
        return null;
    }

    /** Which rows are shown; empty for all. */
    public String getShown() {
        return fate() == null ? "" : fate().name();
    }

    /** The address of this page to which the index of the first row is added. */
    public String getPaging() {
        return "/pupils/imports/" + id + "?show=" + getShown() + "&first=";
    }

    /** How many rows have that fate. */
    public int count(RowFate fate) {
        return switch (fate) {
            case NEW -> getPreview().fresh();
            case KNOWN -> getPreview().known();
            case WRONG -> getPreview().wrong();
        };
    }

    public void map() {
        imports.map(id, getFile().version(), columns.stream().map(column -> column == null ? "" : column).toList());
        done("pupilImport.mapped");
    }

    public void enter() {
        imports.enter(id, onlyRight);
        messages.open("/pupils/imports/" + id);
    }

    public void undo() {
        imports.undo(id);
        done("pupilImport.undone");
    }

    public void drop() {
        imports.drop(id);
        messages.done("pupilImport.dropped");
        messages.open("/pupils/import");
    }

    private void done(String said) {
        messages.done(said);
        messages.open("/pupils/imports/" + id);
    }

    public List<String> getColumns() {
        return columns;
    }

    public boolean isOnlyRight() {
        return onlyRight;
    }

    public void setOnlyRight(boolean onlyRight) {
        this.onlyRight = onlyRight;
    }
}
