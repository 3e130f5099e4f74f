package kz.tirek.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.SheetReader;

/** Which column of a file holds what. */
final class ColumnMap {
    private final Map<PupilColumn, Integer> places = new EnumMap<>(PupilColumn.class);
    private final List<String> heads;

    /** @param columns name of a {@link PupilColumn} or nothing, for each column of the file */
    ColumnMap(List<String> columns, List<String> heads) {
        this.heads = heads;
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            PupilColumn.named(columns.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
    }

    /**
     * @param columns as they were chosen
     * @throws Refusal at {@code columns} when something that every pupil has is in none of them, or the same in two
     */
    static void check(List<String> columns) {
        var map = new ColumnMap(columns, columns);
        var refusals = new Refusals();
        refusals.check(columns.stream().allMatch(name -> name.isEmpty() || PupilColumn.named(name).isPresent()), "columns", "pupilImport.columnUnknown");
        refusals.check(columns.stream().filter(name -> !name.isEmpty()).distinct().count() == columns.stream().filter(name -> !name.isEmpty()).count(),
                "columns", "pupilImport.columnTwice");
        map.missing().ifPresent(key -> refusals.check(false, "columns", key));
        refusals.throwIfAny();
    }

    /** Key of the text that says what is in no column, though every pupil has it. */
    Optional<String> missing() {
        if (!has(PupilColumn.FULL_NAME) && !(has(PupilColumn.SURNAME) && has(PupilColumn.GIVEN_NAME))) {
            return Optional.of("pupilImport.nameMissing");
        }
        if (!has(PupilColumn.BIRTH_DATE)) {
            return Optional.of("pupilImport.birthDateMissing");
        }
        boolean classed = has(PupilColumn.CLASS) || has(PupilColumn.GRADE) && has(PupilColumn.LETTER);
        return classed ? Optional.empty() : Optional.of("pupilImport.classMissing");
    }

    boolean has(PupilColumn column) {
        return places.containsKey(column);
    }

    /** The text of a row in a column; empty when the file has no such column. */
    String text(SheetReader.Row row, PupilColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /** What is wrong or odd with a row, at the cell that it came from. */
    CellNote note(SheetReader.Row row, Problem problem) {
        OptionalInt place = place(problem.field());
        return place.isEmpty() ? new CellNote("", "", problem.field(), "", problem)
                : new CellNote(PupilSheet.letter(place.getAsInt()) + row.number(), heads.get(place.getAsInt()), problem.field(), row.cell(place.getAsInt()), problem);
    }

    private OptionalInt place(String field) {
        for (Map.Entry<PupilColumn, Integer> entry : places.entrySet()) {
            if (entry.getKey().field().equals(field)) {
                return OptionalInt.of(entry.getValue());
            }
        }
        PupilColumn whole = switch (field) {
            case "surname", "givenName", "patronymic" -> PupilColumn.FULL_NAME;
            case "grade", "letter" -> PupilColumn.CLASS;
            case "classLabel" -> PupilColumn.GRADE;
            case "sex" -> PupilColumn.IIN;
            default -> null;
        };
        return whole == null || !has(whole) ? OptionalInt.empty() : OptionalInt.of(places.get(whole));
    }
}
