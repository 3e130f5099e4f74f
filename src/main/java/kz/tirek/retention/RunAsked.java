package kz.tirek.retention;

/** Somebody asked for a run now. */
record RunAsked() {}
