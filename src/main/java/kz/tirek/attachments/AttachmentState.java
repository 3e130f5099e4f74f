package kz.tirek.attachments;

/** Whether a file may be opened: one that the virus scanner has not seen yet waits. */
public enum AttachmentState {
    CLEAN,
    QUARANTINED
}
