package kz.tirek.clocks;

/** In what a term is counted. */
public enum TermUnit {
    /** Hours of the clock, day and night. */
    HOURS,
    /** Days of the calendar; the term ends with its last day. */
    DAYS,
    /** Hours in which the Centre works. */
    WORKING_HOURS,
    /** Working days; the term ends when the Centre closes on its last day. */
    WORKING_DAYS;

    /** Whether weekends, holidays and nights do not count. */
    boolean working() {
        return this == WORKING_HOURS || this == WORKING_DAYS;
    }
}
