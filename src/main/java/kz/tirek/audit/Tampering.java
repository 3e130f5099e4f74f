package kz.tirek.audit;

/** What can have happened to the audit behind the portal's back. */
public enum Tampering {
    /** A row says something else than when it was sealed. */
    ALTERED,
    /** A row is gone. */
    DELETED,
    /** A row stands where there was none. */
    INSERTED,
    /** Rows have changed places. */
    REORDERED,
    /** A row has another number. */
    RENUMBERED,
    /** The last rows and their seals are gone. */
    TRUNCATED,
    /** The whole audit is an older one. */
    RESTORED,
    /** A seal was changed or is gone. */
    SEAL_ALTERED,
    /** Rows and seals fit each other and not the checkpoint: both were made anew. */
    REWRITTEN,
    /** A checkpoint was not signed with the audit's key. */
    CHECKPOINT_ALTERED,
    /** There are seals and no checkpoints, or none for the last of them. */
    CHECKPOINT_MISSING
}
