package kz.tirek.statistics;

/** The orders of the caseload: most open cases first, most critical and high risks first, by name. */
public enum CaseloadSort { LOAD, RISK, NAME }
