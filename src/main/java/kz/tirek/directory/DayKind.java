package kz.tirek.directory;

/** What sort of day stands in the calendar. */
public enum DayKind {
    /** A public holiday: when it falls on a weekend, the next working day is off. */
    HOLIDAY,
    /** A day off that does not move. */
    DAY_OFF,
    /** A day on which work is done though it would be off. */
    WORKING_DAY
}
