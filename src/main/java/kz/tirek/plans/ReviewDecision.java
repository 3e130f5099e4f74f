package kz.tirek.plans;

/** What a review at the end of a term decides (Order 92: go on, change, complete, or refer to the PMPC). */
public enum ReviewDecision {
    GO_ON,
    CHANGE,
    COMPLETE,
    /** The child is referred to the psychological, medical and pedagogical consultation. */
    COMMISSION
}
