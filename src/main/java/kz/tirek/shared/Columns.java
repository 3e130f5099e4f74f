package kz.tirek.shared;

import java.sql.Date;
import java.time.LocalDate;

/** What the columns of a native query hold. */
public final class Columns {
    private Columns() {}

    /** A day, or {@code null}. */
    public static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
