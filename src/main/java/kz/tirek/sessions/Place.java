package kz.tirek.sessions;

/** Where a session is held; by telephone or video it is remote. */
public enum Place {
    ROOM,
    CLASS,
    HOME,
    PHONE,
    VIDEO,
    OTHER
}
