package kz.tirek.todo;

/** Why an item stands on somebody's to-do list. */
public enum Duty {
    /** A session whose note is not signed yet. */
    NOTE_MISSING(false, false),
    /** The next contact that was agreed in a case. */
    FOLLOW_UP(false, true),
    /** A case that is offered to a school. */
    TRANSFER_OFFERED(true, false),
    /** A case discussion that waits for the supervisor's word. */
    DISCUSSION_ASKED(false, false),
    /** A child's risk that is to be looked at again. */
    RISK_REVIEW(false, false),
    /** A critical risk without a plan for the child's safety. */
    SAFETY_PLAN(true, false),
    /** A critical answer in a screening, on which somebody must act the same day. */
    CRITICAL_ANSWER(true, false),
    /** A measure of an individual programme. */
    PLAN_MEASURE(true, false),
    /** The review of an individual programme when a term ends. */
    PLAN_REVIEW(false, false),
    /** An access in an emergency that waits for its review. */
    EMERGENCY_REVIEW(false, false),
    /** A referral of a child in crisis that the Centre has to answer. */
    REFERRAL_ANSWER(false, false),
    /** What the Centre asked the school about a referral. */
    REFERRAL_QUESTION(false, false),
    /** A child whom the mobile team has to meet. */
    REFERRAL_MOBILE(false, false),
    /** How a child is, some days after the Centre took the referral over. */
    REFERRAL_REVIEW(true, false),
    /** A referral whose term is broken, for the manager. */
    REFERRAL_LATE(false, false),
    /** A letter to another organisation whose answer is waited for. */
    LETTER_ANSWER(false, false);

    private final boolean escalates;
    private final boolean ticked;

    /**
     * A reason.
     *
     * @param escalates whether the Centre's manager gets the item too when its time is over
     * @param ticked whether the person may say that it is done; else the portal sees that by the work itself
     */
    Duty(boolean escalates, boolean ticked) {
        this.escalates = escalates;
        this.ticked = ticked;
    }

    boolean escalates() {
        return escalates;
    }

    boolean ticked() {
        return ticked;
    }
}
