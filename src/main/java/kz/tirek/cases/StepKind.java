package kz.tirek.cases;

/** What a step of a case's chronology tells. */
public enum StepKind {
    OPENED,
    STARTED,
    RISK_ASSESSED,
    CORRECTED,
    CONSENT,
    URGENT,
    FOLLOW_UP,
    CLOSED,
    REOPENED,
    /** A colleague works on the case too. */
    LET_IN,
    LET_OUT,
    /** A colleague leads the case while its owner cannot. */
    STOOD_IN,
    /** The case went to another psychologist of the school. */
    HANDED_OVER,
    /** The case went with the child to another school. */
    TRANSFERRED
}
