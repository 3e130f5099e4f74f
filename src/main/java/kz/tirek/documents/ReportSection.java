package kz.tirek.documents;

/** What a report says in words, since it cannot be counted; never about a single child. */
public enum ReportSection { GOALS, DONE, RESULTS, DIFFICULTIES, CONCLUSIONS, NEXT }
