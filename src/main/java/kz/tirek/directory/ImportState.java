package kz.tirek.directory;

/** What became of an uploaded file of schools. */
public enum ImportState { UPLOADED, APPLIED, UNDONE }
