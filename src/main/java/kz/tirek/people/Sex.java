package kz.tirek.people;

/** Sex of a pupil, as their papers say. */
public enum Sex { MALE, FEMALE }
