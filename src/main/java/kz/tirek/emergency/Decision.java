package kz.tirek.emergency;

/** What a review found of an emergency access. */
public enum Decision { JUSTIFIED, TALK, NOT_JUSTIFIED }
