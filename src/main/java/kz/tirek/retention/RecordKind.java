package kz.tirek.retention;

/** Kind of record for which a term of keeping is set. */
public enum RecordKind { CASE, SESSION, CONSENT, PUPIL, DRAFT, REQUEST_KEY, SUBJECT_REQUEST, AUDIT }
