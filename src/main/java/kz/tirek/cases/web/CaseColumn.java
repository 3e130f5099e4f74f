package kz.tirek.cases.web;

/** A column of the caseload beside the child or number, which always stands there. */
public enum CaseColumn { SCHOOL, RISK, REASONS, FOLLOW_UP, LAST_CONTACT, OWNER, OPENED }
