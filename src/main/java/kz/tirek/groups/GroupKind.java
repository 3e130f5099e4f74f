package kz.tirek.groups;

/** What sort of work with a group it is. */
public enum GroupKind {
    /** Training of chosen pupils, each under a written consent (Order 92 of 29.04.2025, p. 12). */
    TRAINING,
    /** Education of a whole class: nobody is named, only how many were there. */
    CLASS_HOUR
}
