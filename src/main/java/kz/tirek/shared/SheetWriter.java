package kz.tirek.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The one writer of files for spreadsheets: cells are texts only, and none of them can become a formula. */
public final class SheetWriter {
    private static final int FLUSH = 500;
    private static final char MARK = '\uFEFF';

    private SheetWriter() {}

    /** Writes the sheets; a CSV file holds the first of them only. {@code out} stays open. */
    public static void write(SheetFormat format, OutputStream out, List<Sheet> sheets) throws IOException {
        if (format == SheetFormat.CSV) {
            csv(out, sheets.get(0));
        } else {
            xlsx(out, sheets);
        }
    }

    private static void csv(OutputStream out, Sheet sheet) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        for (List<String> row : sheet.rows()) {
            for (int i = 0; i < row.size(); i++) {
                writer.write(i == 0 ? "" : ",");
                writer.write(quoted(Defused.written(row.get(i))));
            }
            writer.write("\r\n");
        }
        writer.flush();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\r' || c == '\n')
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static void xlsx(OutputStream out, List<Sheet> sheets) throws IOException {
        try (var workbook = new Workbook(out, "Tirek", "1.0")) {
            for (Sheet sheet : sheets) {
                fill(workbook.newWorksheet(sheet.name()), sheet.rows());
            }
        }
    }

    private static void fill(Worksheet worksheet, Iterable<List<String>> rows) throws IOException {
        int number = 0;
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                worksheet.inlineString(number, i, Defused.written(row.get(i)));
            }
            number++;
            if (number % FLUSH == 0) {
                worksheet.flush();
            }
        }
        worksheet.finish();
    }
}
