package kz.tirek.documents;

/** One line of what a report counts by itself, in the language of whoever asked. */
public record Figure(String label, long value) {}
