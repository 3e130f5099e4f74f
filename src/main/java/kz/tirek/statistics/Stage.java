package kz.tirek.statistics;

/** Stage of school: grades 0–4, 5–9, 10–11. */
public enum Stage { PRIMARY, BASIC, SENIOR }
