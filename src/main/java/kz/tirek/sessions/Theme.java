package kz.tirek.sessions;

/** What a session was about; several are possible. */
public enum Theme {
    ANXIETY,
    MOOD,
    BULLYING,
    FAMILY,
    LEARNING,
    RELATIONS,
    SLEEP,
    SELF_HARM,
    ANGER,
    LOSS,
    ONLINE,
    FUTURE,
    OTHER
}
