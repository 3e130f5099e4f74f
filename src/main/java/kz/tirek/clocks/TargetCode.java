package kz.tirek.clocks;

/** What the Centre has set itself a term for. None of them is law: the one who sets a target may name a norm it follows. */
public enum TargetCode {
    /** From a referral in a crisis to the Centre's answer. */
    CRISIS_ACCEPT,
    /** From a referral in a crisis to the mobile team at the child. */
    MOBILE_TEAM,
    /** From a critical risk to a safety plan. */
    SAFETY_PLAN,
    /** From a screening that says critical to somebody who acts on it. */
    CRITICAL_SCREENING,
    REVIEW_FIRST,
    REVIEW_SECOND,
    REVIEW_THIRD,
    REVIEW_FOURTH,
    /** From a session to its signed note. */
    NOTE_MISSING,
    /** From the day a measure of a plan was due to the manager's being told. */
    MEASURE_TO_MANAGER,
    /** From a letter to another institution to its answer. */
    LETTER_ANSWER,
    /** From a transfer that was proposed to its being accepted. */
    TRANSFER_ACCEPT,
    /** From an access in an emergency to its review. */
    EMERGENCY_REVIEW,
    /** From the last contact with a child at high or critical risk to the manager's being told. */
    RISK_CONTACT
}
