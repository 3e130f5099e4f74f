package kz.tirek.directory;

/** What was done to a record of the directory. */
public enum ChangeAction { OPENED, CORRECTED, MOVED, CLOSED, REOPENED, ADDED, REMOVED, IMPORTED, UNDONE }
