package kz.tirek.retention;

/** Why the keeper began a run. */
public enum RunCause { NIGHT, DEMAND }
