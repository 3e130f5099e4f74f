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
    REOPENED
}
