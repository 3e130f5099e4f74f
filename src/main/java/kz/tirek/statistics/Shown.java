package kz.tirek.statistics;

/** What is published of a count: the count, or only that it lies in a range. */
public sealed interface Shown {
    /** The count itself. */
    record Exact(long count) implements Shown {}

    /** The count is withheld; all that may be said is that it is at least {@code low} and at most {@code high}. */
    record Hidden(long low, long high) implements Shown {}
}
