package kz.tirek.audit;

/** Whether somebody has looked into an unusual reading, and what came of it. */
public enum UnusualState { OPEN, EXPLAINED, ESCALATED }
