package kz.tirek.sessions;

/** How many sessions of one kind were held, how long they took, and with how many different children. */
public record SessionCount(SessionKind kind, Long sessions, Long minutes, Long children) {}
