package kz.tirek.appointments;

/** Why an appointment was cancelled or missed. */
public enum NotHeld {
    ILL,
    NOT_AT_SCHOOL,
    REFUSED,
    SCHOOL_EVENT,
    SPECIALIST_AWAY,
    /** It was moved onto a holiday or a break together with others. */
    DAY_OFF,
    OTHER
}
