package kz.tirek.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.tirek.shared.Absent;

/** The instruments that the portal knows, those it may ask itself first. */
public final class Instruments {
    private static final List<Instrument> ALL = read();

    private Instruments() {}

    /** Every instrument in its newest edition. */
    public static List<Instrument> all() {
        return ALL.stream().filter(one -> ALL.stream().noneMatch(other -> other.code().equals(one.code()) && other.edition() > one.edition())).toList();
    }

    /** The newest edition. @throws Absent when there is no such instrument */
    public static Instrument of(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(Absent::new);
    }

    static Instrument of(String code, int edition) {
        return ALL.stream().filter(one -> one.code().equals(code) && one.edition() == edition).findFirst().orElseThrow(Absent::new);
    }

    private static List<Instrument> read() {
        try (var list = new BufferedReader(new InputStreamReader(Instruments.class.getResourceAsStream("instruments/list.txt"), StandardCharsets.UTF_8))) {
            List<Instrument> read = list.lines().filter(name -> !name.isBlank()).map(InstrumentFile::read).toList();
            return read.stream().sorted((a, b) -> Boolean.compare(b.asked(), a.asked())).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
