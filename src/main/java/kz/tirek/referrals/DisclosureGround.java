package kz.tirek.referrals;

/** On which ground something about a child is disclosed. */
public enum DisclosureGround {
    /** Written consent in force (Order 92 of 29.04.2025, p. 12). */
    CONSENT,
    /** Urgent action without consent, as recorded in the case. */
    URGENT,
    /** A duty to report, for police only: Law 245-VIII of 30.12.2025, art. 23(1). */
    LAW
}
