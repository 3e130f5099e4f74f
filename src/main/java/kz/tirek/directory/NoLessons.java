package kz.tirek.directory;

/** Why there are no lessons on a day. */
public enum NoLessons {
    /** A public holiday, or another day off named in the calendar. */
    HOLIDAY,
    /** Off because a holiday fell on a weekend. */
    MOVED,
    /** Between two terms. */
    BREAK,
    /** Only grade 1 has this break. */
    EXTRA_BREAK,
    /** Before the school year began or after its end. */
    OUTSIDE_YEAR
}
