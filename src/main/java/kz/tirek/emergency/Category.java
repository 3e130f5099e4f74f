package kz.tirek.emergency;

/** What makes somebody open a case that is not theirs. */
public enum Category { DANGER_TO_LIFE, VIOLENCE, MISSING_CHILD, SPECIALIST_ABSENT }
