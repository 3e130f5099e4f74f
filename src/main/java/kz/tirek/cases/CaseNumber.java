package kz.tirek.cases;

import java.util.regex.Pattern;
import kz.tirek.shared.Absent;

/** The number people use for a case: TRK-2026-000123. */
public record CaseNumber(String value) {
    private static final Pattern FORM = Pattern.compile("TRK-\\d{4}-\\d{6}");

    /** @throws Absent when {@code value} is no number of a case: there can be no such case */
    public CaseNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Absent();
        }
    }

    static CaseNumber of(int year, int place) {
        return new CaseNumber("TRK-%d-%06d".formatted(year, place));
    }

    @Override
    public String toString() {
        return value;
    }
}
