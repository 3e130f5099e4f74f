package kz.tirek.shared;

import java.time.LocalDate;
import java.time.Month;

/** School years by the calendar year in which they start: 2026 for 2026–2027. */
public final class SchoolYears {
    private SchoolYears() {}

    /** The school year a day belongs to; summer belongs to the year that ended, September starts the next. */
    public static int startOf(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }
}
