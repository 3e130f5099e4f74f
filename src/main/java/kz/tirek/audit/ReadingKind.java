package kz.tirek.audit;

/** In which way reading can be unusual. */
public enum ReadingKind {
    /** Many different children in an hour. */
    MANY,
    /** Children of schools that the reader does not serve. */
    ELSEWHERE,
    /** At night. */
    NIGHT
}
