package kz.tirek.retention;

/** How far a family's request came. */
public enum SubjectState { NOTED, DENIED, GRANTED, GIVEN, OVER }
