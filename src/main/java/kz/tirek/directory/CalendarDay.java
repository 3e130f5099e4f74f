package kz.tirek.directory;

import java.time.LocalDate;
import kz.tirek.shared.Names;

/**
 * A day that is not what its weekday says.
 *
 * @param note where it is known from, and what is not confirmed
 * @param version version shown to the person; 0 for a new one
 */
public record CalendarDay(LocalDate day, Kind kind, Names names, String note, int version) {
    /** What sort of day. */
    public enum Kind {
        /** A public holiday: when it falls on a weekend, the next working day is off. */
        HOLIDAY,
        /** A day off that does not move. */
        DAY_OFF,
        /** A day on which work is done though it would be off. */
        WORKING_DAY
    }
}
