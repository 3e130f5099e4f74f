package kz.tirek.handover;

/** Why a case goes to somebody else. */
public enum HandoverKind {
    /** The child goes to another school. */
    TRANSFER,
    /** Its psychologist is gone. */
    HANDOVER
}
