package kz.tirek.cases;

/** Who gave the signal. */
public enum Source {
    PUPIL,
    PARENT,
    CLASS_TEACHER,
    TEACHER,
    ADMINISTRATION,
    PEERS,
    OBSERVATION,
    SCREENING,
    POLICE,
    HEALTH,
    HELPLINE,
    OTHER
}
