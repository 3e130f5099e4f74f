package kz.tirek.mail;

/** What a notice is about; a mail says only that there is something to read. */
public enum Notice {
    /** Somebody opened a case of the person in an emergency. */
    EMERGENCY_NOTICE(false),
    /** An emergency access waits for its review. */
    EMERGENCY_REVIEW(false),
    /** Somebody's work put an item on the person's to-do list. */
    TASK_NEW(false),
    /** A colleague handed an item over. */
    TASK_HANDED(false),
    /** The time of somebody's item is over, and the manager is to know. */
    TASK_ESCALATED(false),
    /** A case comes to a school that has no psychologist. */
    TRANSFER_OFFERED(false),
    /** An offered case was taken or declined. */
    TRANSFER_ANSWERED(false),
    /** Cases of a colleague were given to the person. */
    CASES_GIVEN(false),
    /** A case discussion was asked for, answered or ended. */
    DISCUSSION(false),
    /** What was put off until today is back. */
    TASK_AWAKE(false),
    /** A child in crisis was referred to the Centre. */
    REFERRAL_SENT(true),
    /** The Centre or the school said something in a referral. */
    REFERRAL_NEWS(false),
    /** Half or four fifths of a referral's term are over. */
    REFERRAL_TERM(true),
    /** A referral's term is broken, and the manager is to know. */
    REFERRAL_LATE(true);

    private final boolean urgent;

    /** @param urgent goes out at once, at night too and to whoever wants one mail a day: a child may be in danger */
    Notice(boolean urgent) {
        this.urgent = urgent;
    }

    public boolean urgent() {
        return urgent;
    }
}
