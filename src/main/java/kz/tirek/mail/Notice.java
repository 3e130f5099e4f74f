package kz.tirek.mail;

/** What a mail is about; the mail itself says only that there is something to read. */
public enum Notice {
    /** Somebody opened a case of the person in an emergency. */
    EMERGENCY_NOTICE,
    /** An emergency access waits for its review. */
    EMERGENCY_REVIEW
}
