package kz.tirek.documents;

/** The five directions of a school's support service (Order 92 of 29.04.2025, p. 8). */
public enum Direction { DIAGNOSTICS, COUNSELLING, DEVELOPMENT, EDUCATION, METHODICAL }
