package kz.tirek.statistics;

/** What a line of the caseload stands for. */
public enum CaseloadBy { PSYCHOLOGIST, SCHOOL }
