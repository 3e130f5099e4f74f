package kz.tirek.shared;

import java.util.List;

/** Reads the table that a person uploaded, as texts; what it is, its first bytes say. */
public final class SheetReader {
    /** Greatest file that is read, in bytes. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int MOST_CELL = 2_000;
    static final int MOST_COLUMNS = 100;

    private SheetReader() {}

    /**
     * Rows of the (first) sheet, each with its number in the file from 1; rows without a word are left out.
     *
     * @param mostRows greatest number of rows that are read, the header not counted
     * @throws Refusal at {@code file} when it is too large, damaged, or neither XLSX nor CSV in UTF-8
     */
    public static List<Row> rows(byte[] content, int mostRows) {
        if (content.length == 0) {
            throw Refusal.at("file", "sheet.empty");
        }
        if (content.length > MOST_BYTES) {
            throw Refusal.at("file", "sheet.tooLarge", MOST_BYTES / 1024 / 1024);
        }
        List<Row> rows = Xlsx.looksLike(content) ? Xlsx.rows(content, mostRows + 1) : Csv.rows(content, mostRows + 1);
        if (rows.size() > mostRows + 1) {
            throw Refusal.at("file", "sheet.tooManyRows", mostRows);
        }
        rows.forEach(SheetReader::requireModest);
        return rows;
    }

    private static void requireModest(Row row) {
        if (row.cells().size() > MOST_COLUMNS) {
            throw Refusal.at("file", "sheet.tooManyColumns", row.number());
        }
        if (row.cells().stream().anyMatch(cell -> cell.length() > MOST_CELL)) {
            throw Refusal.at("file", "sheet.cellTooLong", row.number());
        }
    }

    /**
     * One row of a file.
     *
     * @param number as spreadsheets count, from 1
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = cells.stream().map(cell -> Defused.read(cell.strip())).toList();
        }

        /** The cell at {@code index}; empty where the row is shorter. */
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean hasWords() {
            return cells.stream().anyMatch(cell -> !cell.isBlank());
        }
    }
}
