package kz.tirek.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.tirek.shared.Iin;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Sheet;
import kz.tirek.shared.SheetFormat;
import kz.tirek.shared.SheetWriter;

/** An invented school's list of pupils as a file: a title, headings, then any number of pupils, of whom single cells can be made wrong. */
public final class PupilFile {
    /** Row of the first pupil, as spreadsheets count. */
    public static final int FIRST = 3;
    private static final String LETTERS = "абвгдежзиклмнопрстуфхцчшэюя";
    private static final List<String> GIVEN = List.of("Айдана", "Әлихан", "Өркен", "Інжу", "Қанат", "Ұлан", "Гүлнар", "Нұрбол");
    private static final AtomicInteger SERIAL = new AtomicInteger((int) (System.nanoTime() % 9_000));

    private final List<List<String>> rows = new ArrayList<>();

    /** A list of {@code pupils} pupils of whom everything is right. */
    public PupilFile(int pupils) {
        rows.add(List.of("Оқушылар тізімі"));
        rows.add(List.of("Тегі", "Аты", "Әкесінің аты", "ЖСН", "Туған күні", "Жынысы", "Сыныбы", "Оқыту тілі", "Мектебі"));
        for (int i = 0; i < pupils; i++) {
            rows.add(new ArrayList<>(pupil(i)));
        }
    }

    /** What stands in a cell such as D17. */
    public String cell(String name) {
        return row(name).get(name.charAt(0) - 'A');
    }

    public PupilFile put(String name, String text) {
        row(name).set(name.charAt(0) - 'A', text);
        return this;
    }

    public byte[] xlsx() {
        return bytes(SheetFormat.XLSX);
    }

    public byte[] csv() {
        return bytes(SheetFormat.CSV);
    }

    /** An IIN that exists and that nobody was given before. */
    public static String freeIin(LocalDate born) {
        while (true) {
            int serial = SERIAL.incrementAndGet() % 10_000;
            for (int digit = 0; digit <= 9; digit++) {
                try {
                    return new Iin(born.format(DateTimeFormatter.ofPattern("yyMMdd")) + "5%04d%d".formatted(serial, digit)).digits();
                } catch (Refusal notThisOne) {
                    continue;
                }
            }
        }
    }

    private byte[] bytes(SheetFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            SheetWriter.write(format, out, List.of(new Sheet("Тізім", rows)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private List<String> row(String name) {
        return rows.get(Integer.parseInt(name.substring(1)) - 1);
    }

    private static List<String> pupil(int i) {
        LocalDate born = LocalDate.of(2011, 1, 1).plusDays(i * 7L % 2_500);
        String surname = "Үлгі" + LETTERS.charAt(i % 27) + LETTERS.charAt(i / 27 % 27) + LETTERS.charAt(i / 729 % 27);
        String day = i % 3 == 0 ? born.toString() : i % 3 == 1 ? born.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")) : born.format(DateTimeFormatter.ofPattern("d/M/yyyy"));
        return List.of(surname, GIVEN.get(i % GIVEN.size()), i % 4 == 0 ? "" : "Сынақұлы", i % 5 == 0 ? "" : freeIin(born), day, i % 2 == 0 ? "ұл" : "қыз",
                1 + i % 11 + " «" + (i % 2 == 0 ? "А" : "Ә") + "»", i % 10 == 0 ? "" : "қазақ", "");
    }
}
