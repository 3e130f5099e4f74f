package kz.tirek.retention;

/** Which fields of a record a term is set for: who it is about, what happened when, what was told in confidence. */
public enum FieldClass { IDENTITY, FACTS, NARRATIVE }
