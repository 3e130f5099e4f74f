package kz.tirek.cases;

/** How a case ended. */
public enum Outcome {
    RESOLVED,
    IMPROVED,
    UNCHANGED,
    REFERRED,
    MOVED_AWAY,
    DECLINED
}
