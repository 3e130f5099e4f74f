package kz.tirek.register;

/** What becomes of a row of a file of pupils. */
public enum RowFate {
    /** A pupil is entered. */
    NEW,
    /** The register has this pupil already. */
    KNOWN,
    WRONG
}
