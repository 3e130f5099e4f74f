package kz.tirek.retention;

/** The day from which a term of keeping is counted. */
public enum Reference { CLOSED_ON, ENDED_ON, TURNED_18, SAVED_AT, ANSWERED_AT, DECIDED_AT, NOTED_AT }
