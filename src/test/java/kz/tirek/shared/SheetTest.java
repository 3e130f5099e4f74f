package kz.tirek.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final List<List<String>> TABLE = List.of(
            List.of("Мектеп", "БСН"), List.of("№ 900 «Үлгі»", "250340000010"), List.of("a;b,\"c\"\nd", "  "));

    @Test
    void readsBackWhatItWrote() throws IOException {
        for (SheetFormat format : SheetFormat.values()) {
            assertThat(cells(written(format, TABLE))).containsExactly(
                    List.of("Мектеп", "БСН"), List.of("№ 900 «Үлгі»", "250340000010"), List.of("a;b,\"c\"\nd", ""));
        }
    }

    @Test
    void defusesWhatASpreadsheetWouldRun() throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")) {
            String cell = start + "cmd|' /C calc'!A0";
            assertThat(text(SheetFormat.CSV, cell)).contains("'" + start).doesNotContain("," + start);
            assertThat(text(SheetFormat.XLSX, cell)).doesNotContain("<f>");
            assertThat(Defused.written(cell)).startsWith("'" + start);
        }
        assertThat(Defused.written("Мектеп = 1")).isEqualTo("Мектеп = 1");
    }

    @Test
    void readsADefusedCellAsItWas() throws IOException {
        for (SheetFormat format : SheetFormat.values()) {
            assertThat(cells(written(format, List.of(List.of("+77011234567", "'quoted'"))))).containsExactly(List.of("+77011234567", "'quoted'"));
        }
    }

    @Test
    void readsCsvWithEitherSeparatorWithAndWithoutMark() {
        assertThat(cells("a,b\r\n1,2\r\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(cells("a;b\n1;2")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(cells("\uFEFFa;b\n1;\"2;3\"")).containsExactly(List.of("a", "b"), List.of("1", "2;3"));
        assertThat(cells("a,b\n\"1 \"\"x\"\"\",")).containsExactly(List.of("a", "b"), List.of("1 \"x\"", ""));
    }

    @Test
    void numbersRowsAsTheFileDoesAndLeavesOutEmptyOnes() {
        List<SheetReader.Row> rows = SheetReader.rows("a,b\n\n,\n1,2\n".getBytes(StandardCharsets.UTF_8), 10);

        assertThat(rows).extracting(SheetReader.Row::number).containsExactly(1, 4);
    }

    @Test
    void readsNumbersAndDaysOfASpreadsheetAsPeopleSeeThem() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("a");
            sheet.value(0, 0, 250);
            sheet.value(0, 1, 250340000010L);
            sheet.value(0, 2, LocalDate.of(2001, 9, 1));
            sheet.style(0, 2).format("dd.MM.yyyy").set();
            sheet.value(0, 3, true);
            sheet.formula(0, 4, "1+1");
        }

        List<String> cells = cells(out.toByteArray()).get(0);

        assertThat(cells.subList(0, 3)).containsExactly("250", "250340000010", "2001-09-01");
        assertThat(cells.get(3)).isEqualToIgnoringCase("true");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertRefused(new byte[0], "sheet.empty");
        assertRefused("школа".getBytes(Charset.forName("windows-1251")), "sheet.notUtf8");
        assertRefused("a,\"b".getBytes(StandardCharsets.UTF_8), "sheet.quoteOpen");
        assertRefused(new byte[SheetReader.MOST_BYTES + 1], "sheet.tooLarge");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "sheet.damaged");
        assertRefused(zip("hello.txt", "hello".getBytes(StandardCharsets.UTF_8)), "sheet.damaged");
        assertRefused("a\n".repeat(12).getBytes(StandardCharsets.UTF_8), "sheet.tooManyRows");
        assertRefused(String.join(",", Collections.nCopies(101, "a")).getBytes(StandardCharsets.UTF_8), "sheet.tooManyColumns");
        assertRefused("a".repeat(2001).getBytes(StandardCharsets.UTF_8), "sheet.cellTooLong");
    }

    @Test
    void refusesToUnpackWhatGrowsWithoutEnd() {
        assertRefused(zip("xl/workbook.xml", new byte[70 * 1024 * 1024]), "sheet.damaged");
    }

    @Test
    void readsNoForeignEntity() throws IOException {
        byte[] hostile = replaced(written(SheetFormat.XLSX, List.of(List.of("aaa"))), "xl/worksheets/sheet1.xml",
                "aaa", "&x;", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>");

        assertRefused(hostile, "sheet.damaged");
    }

    @Test
    void unfoldsNoBillionLaughs() throws IOException {
        String lol = "<!DOCTYPE a [<!ENTITY a \"lollollol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY x \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>";

        assertRefused(replaced(written(SheetFormat.XLSX, List.of(List.of("aaa"))), "xl/worksheets/sheet1.xml", "aaa", "&x;", lol), "sheet.damaged");
    }

    private static byte[] written(SheetFormat format, List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.write(format, out, List.of(new Sheet("Мектептер", rows)));
        return out.toByteArray();
    }

    private static String text(SheetFormat format, String cell) throws IOException {
        byte[] bytes = written(format, List.of(List.of("x", cell)));
        return format == SheetFormat.CSV ? new String(bytes, StandardCharsets.UTF_8) : part(bytes, "xl/worksheets/sheet1.xml");
    }

    private static List<List<String>> cells(String csv) {
        return cells(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> cells(byte[] file) {
        return SheetReader.rows(file, 100).stream().map(SheetReader.Row::cells).toList();
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SheetReader.rows(file, 10)).extracting(Refusal::key).isEqualTo(key);
    }

    private static byte[] zip(String name, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        return out.toByteArray();
    }

    private static String part(byte[] xlsx, String name) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(xlsx).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The file with {@code doctype} before the root of one part, and one text of it changed. */
    private static byte[] replaced(byte[] xlsx, String name, String from, String to, String doctype) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = ZipFile.builder().setByteArray(xlsx).get(); var copy = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals(name)) {
                    int root = text.indexOf("<worksheet");
                    text = text.substring(0, root) + doctype + text.substring(root).replace(from, to);
                }
                copy.putNextEntry(new ZipEntry(entry.getName()));
                copy.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
