package kz.tirek.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Reads the first sheet of an XLSX file. */
final class Xlsx {
    /** Greatest size of everything in the archive once unpacked: small files that unpack to gigabytes exist. */
    private static final long MOST_UNPACKED = 60L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int BUFFER = 16 * 1024;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private Xlsx() {}

    /** Whether the first bytes are those of a ZIP archive. */
    static boolean looksLike(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** At most one row more than {@code most}, so that one sees when there are too many. */
    static List<SheetReader.Row> rows(byte[] content, int most) {
        try {
            requireSmallUnpacked(content);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                    Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
                return rows.map(Xlsx::row).filter(SheetReader.Row::hasWords).limit(most + 1L).toList();
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            // the library answers a damaged file with whatever it runs into: a null, an index, a number
            throw Refusal.at("file", "sheet.damaged");
        }
    }

    /** Unpacks everything once without keeping it: what an archive says of its sizes may be a lie. */
    private static void requireSmallUnpacked(byte[] content) throws IOException {
        long unpacked = 0;
        int parts = 0;
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts++;
                unpacked += unpackedSize(zip.getInputStream(entry), MOST_UNPACKED - unpacked);
                if (parts > MOST_PARTS || unpacked > MOST_UNPACKED) {
                    throw Refusal.at("file", "sheet.damaged");
                }
            }
        }
    }

    private static long unpackedSize(InputStream entry, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (entry) {
            for (int read = entry.read(buffer); read >= 0 && size <= most; read = entry.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    private static SheetReader.Row row(org.dhatim.fastexcel.reader.Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), SheetReader.MOST_COLUMNS + 1); i++) {
            cells.add(text(row.getCell(i)));
        }
        return new SheetReader.Row(row.getRowNum(), cells);
    }

    /** What the person sees in the cell: whole numbers without a fraction, days as 2026-09-01. */
    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell) ? day(cell).toString() : number(cell.asNumber());
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
        return text == null ? "" : text;
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|dd|d.*m|m.*d).*");
    }

    private static LocalDate day(Cell cell) {
        return cell.asDate().toLocalDate();
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
