package kz.tirek.appointments;

/** Where an appointment is; the same places as of sessions. */
public enum Venue {
    ROOM,
    CLASS,
    HOME,
    PHONE,
    VIDEO,
    OTHER
}
