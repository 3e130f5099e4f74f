package kz.tirek.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people and spreadsheets write them: 2014-03-07, 7.3.2014, 07/03/14, «7 наурыз 2014 ж.», 41705. The day stands before the month. */
public final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?:[T ]0?0:00(?::00)?(?:\\.0+)?)?");
    private static final Pattern USUAL = Pattern.compile("(\\d{1,2})\\s*[-./,]\\s*(\\d{1,2})\\s*[-./,]\\s*(\\d{4}|\\d{2})(?:\\s+0?0:00(?::00)?)?");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\s+([\\p{L}]+)\\.?,?\\s+(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    /** What closes a date in words: жыл, года, г. */
    private static final Pattern YEAR_WORD = Pattern.compile("\\s*(?:жыл[ығы]*|ж|года|год|г)\\.?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** How months start, folded, in Kazakh, Russian and English. */
    private static final List<List<String>> MONTHS = List.of(List.of("kant", "ianv", "zhan"), List.of("akp", "fev", "feb"), List.of("nau", "mar"),
            List.of("sau", "sa", "apr"), List.of("mam", "mai", "may"), List.of("mau", "iiun", "iun", "zhun"), List.of("shil", "iiul", "iul", "zhul"),
            List.of("tam", "avg", "aug"), List.of("kyr", "sen", "sep"), List.of("kaz", "okt", "oct"), List.of("kar", "noia", "nov"), List.of("zhel", "dek", "dec"));
    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
    private static final int CENTURY = 100;

    private Days() {}

    /** As the other, but a year has four digits. */
    public static Optional<LocalDate> read(String text) {
        return read(text, null);
    }

    /**
     * @param latest two digits of a year are taken for the last such year up to this day's
     * @return empty when it is no day
     */
    public static Optional<LocalDate> read(String text, LocalDate latest) {
        String words = YEAR_WORD.matcher(text.strip().replace('\u00A0', ' ')).replaceFirst("");
        try {
            Matcher iso = ISO.matcher(words);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            Matcher usual = USUAL.matcher(words);
            if (usual.matches()) {
                return Optional.of(LocalDate.of(year(usual.group(3), latest), number(usual, 2), number(usual, 1)));
            }
            Matcher named = NAMED.matcher(words);
            if (named.matches()) {
                return Optional.of(LocalDate.of(number(named, 3), month(named.group(2)), number(named, 1)));
            }
            return SERIAL.matcher(words).matches() ? Optional.of(SERIAL_START.plusDays(Long.parseLong(words))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String digits, LocalDate latest) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        if (latest == null) {
            throw new DateTimeException("A year has four digits");
        }
        int full = latest.getYear() / CENTURY * CENTURY + year;
        return full > latest.getYear() ? full - CENTURY : full;
    }

    /** 0, which is no month, when none is called so. */
    private static int month(String name) {
        String folded = SearchText.fold(name);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(folded::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
