package kz.tirek.register;

/** How much hangs on a record of a pupil. */
record Holdings(long cases, long openCases, long consents, long guardians) {
    static final Holdings NONE = new Holdings(0, 0, 0, 0);
}
