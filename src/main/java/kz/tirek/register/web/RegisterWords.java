package kz.tirek.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.register.Alike;
import kz.tirek.register.CellNote;
import kz.tirek.register.PupilColumn;
import kz.tirek.register.RowFate;
import kz.tirek.shared.web.Text;

/** The choices and the words that pages about imports and doubles share: {@code #{registerWords.columns}}. */
@Named
@RequestScoped
public class RegisterWords {
    @Inject Text text;

    public PupilColumn[] getColumns() {
        return PupilColumn.values();
    }

    public InstructionLanguage[] getLanguages() {
        return InstructionLanguage.values();
    }

    public RowFate[] getFates() {
        return RowFate.values();
    }

    /** Where it is: "C15, Birth date", or only what the column would hold when the file has no such column. */
    public String place(CellNote note) {
        String field = field(note.field());
        return note.cell().isEmpty() ? field : text.of("pupilImport.cell", note.cell(), note.head().isEmpty() ? field : note.head());
    }

    /** What is wrong or odd, in the person's language. */
    public String problem(CellNote note) {
        return text.of(note.problem().key(), note.problem().args());
    }

    /** In what two records are alike, a comma between. */
    public String alike(List<Alike> why) {
        return why.stream().map(text::label).collect(Collectors.joining(", "));
    }

    private String field(String name) {
        for (PupilColumn column : PupilColumn.values()) {
            if (column.field().equals(name)) {
                return text.label(column);
            }
        }
        return "";
    }
}
