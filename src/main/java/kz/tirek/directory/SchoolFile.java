package kz.tirek.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.SheetReader;

/** A file of schools: which column is where, and its rows. */
final class SchoolFile {
    static final int MOST_ROWS = 5_000;

    private final Map<SchoolColumn, Integer> places;
    private final List<SheetReader.Row> rows;

    private SchoolFile(Map<SchoolColumn, Integer> places, List<SheetReader.Row> rows) {
        this.places = places;
        this.rows = rows;
    }

    /**
     * Reads a file whose first row has the headings.
     *
     * @param tag language in which missing columns are named
     * @throws Refusal at {@code file} when it cannot be read, lacks a column, or has no row
     */
    static SchoolFile read(byte[] content, String tag) {
        List<SheetReader.Row> rows = SheetReader.rows(content, MOST_ROWS);
        if (rows.size() < 2) {
            throw Refusal.at("file", "sheet.empty");
        }
        Map<SchoolColumn, Integer> places = places(rows.get(0));
        var refusals = new Refusals();
        for (SchoolColumn column : SchoolColumn.values()) {
            refusals.check(places.containsKey(column) || column.optional(), "file", "import.columnMissing", SchoolWords.heading(column, tag));
        }
        refusals.throwIfAny();
        return new SchoolFile(places, rows.subList(1, rows.size()));
    }

    private static Map<SchoolColumn, Integer> places(SheetReader.Row headings) {
        return IntStream.range(0, headings.cells().size()).boxed()
                .filter(i -> SchoolWords.column(headings.cell(i)).isPresent())
                .collect(Collectors.toMap(i -> SchoolWords.column(headings.cell(i)).orElseThrow(), i -> i, (first, again) -> first,
                        TreeMap::new));
    }

    /** Fields of its columns, in the template's order. */
    List<String> fields() {
        return places.keySet().stream().map(SchoolColumn::field).toList();
    }

    /** Every row, compared with the schools that are known. */
    List<ImportRow> compared(KnownSchools known) {
        var compared = new ArrayList<ImportRow>();
        for (SheetReader.Row row : rows) {
            compared.add(compared(row, known));
        }
        return compared;
    }

    private ImportRow compared(SheetReader.Row row, KnownSchools known) {
        var reading = new RowReading(row, places, known);
        Optional<KnownSchool> school = reading.school();
        Map<String, Problem> problems = reading.problems();
        if (!problems.isEmpty()) {
            return new ImportRow(row.number(), RowOutcome.WRONG, school.map(KnownSchool::id).orElse(null),
                    cells(row, problems, Map.of()), null);
        }
        SchoolFacts facts = reading.facts();
        Map<String, String> before = school.map(s -> before(s, facts)).orElse(Map.of());
        RowOutcome outcome = school.isEmpty() ? RowOutcome.NEW
                : before.isEmpty() ? RowOutcome.SAME : RowOutcome.CHANGED;
        return new ImportRow(row.number(), outcome, school.map(KnownSchool::id).orElse(null), cells(row, problems, before), facts);
    }

    private static Map<String, String> before(KnownSchool school, SchoolFacts facts) {
        return Fields.of(school.facts()).changesTo(Fields.of(facts)).stream()
                .collect(Collectors.toMap(FieldChange::field, FieldChange::before));
    }

    private List<ImportCell> cells(SheetReader.Row row, Map<String, Problem> problems, Map<String, String> before) {
        return places.entrySet().stream().map(place -> {
            String field = place.getKey().field();
            return new ImportCell(field, row.cell(place.getValue()), before.get(field), problems.get(field));
        }).toList();
    }
}
