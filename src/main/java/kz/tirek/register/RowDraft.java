package kz.tirek.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.people.NewPupil;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SheetReader;

/** One row of a file of pupils while it is being understood: what it says and what is wrong with it, one problem a cell. */
final class RowDraft {
    private final SheetReader.Row row;
    private final ColumnMap columns;
    private final Map<String, CellNote> problems = new LinkedHashMap<>();
    private final List<CellNote> warnings = new ArrayList<>();
    private NewPupil facts;
    private boolean known;

    RowDraft(SheetReader.Row row, ColumnMap columns) {
        this.row = row;
        this.columns = columns;
    }

    String text(PupilColumn column) {
        return columns.text(row, column);
    }

    boolean has(PupilColumn column) {
        return columns.has(column);
    }

    int number() {
        return row.number();
    }

    void take(NewPupil told) {
        facts = told;
    }

    NewPupil facts() {
        return facts;
    }

    void refuse(String field, String key, Object... args) {
        note(new Problem(field, key, args));
    }

    void note(Refusal refusal) {
        refusal.problems().forEach(this::note);
    }

    private void note(Problem problem) {
        CellNote note = columns.note(row, problem);
        problems.putIfAbsent(note.cell().isEmpty() ? problem.field() : note.cell(), note);
    }

    void warn(String field, String key) {
        warnings.add(columns.note(row, new Problem(field, key)));
    }

    boolean right() {
        return problems.isEmpty();
    }

    /** The register has this pupil already. */
    void known() {
        known = true;
    }

    RowFate fate() {
        return !right() ? RowFate.WRONG : known ? RowFate.KNOWN : RowFate.NEW;
    }

    ReadRow read() {
        String name = facts == null ? "" : Stream.of(facts.surname(), facts.givenName(), facts.patronymic()).filter(part -> part != null)
                .collect(Collectors.joining(" "));
        String label = facts == null || facts.grade() == null || facts.letter() == null ? "" : facts.grade() + " «" + facts.letter() + "»";
        return new ReadRow(row.number(), name, label, fate(), List.copyOf(problems.values()), List.copyOf(warnings));
    }
}
