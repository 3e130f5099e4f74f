package kz.tirek.sessions;

/** What was done in a session; several are possible. */
public enum Method {
    TALK,
    OBSERVATION,
    DIAGNOSTICS,
    EXERCISE,
    RELAXATION,
    ART,
    SAFETY_PLAN,
    ADVICE,
    MEDIATION,
    OTHER
}
