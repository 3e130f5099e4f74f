package kz.tirek.directory;

/** What a row of a file of schools would do. */
public enum RowOutcome { NEW, CHANGED, SAME, WRONG }
