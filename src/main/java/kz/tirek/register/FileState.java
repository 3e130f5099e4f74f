package kz.tirek.register;

/** What became of a file of pupils. */
public enum FileState { OPEN, APPLIED, UNDONE }
