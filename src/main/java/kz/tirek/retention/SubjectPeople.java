package kz.tirek.retention;

/** Names of the staff who noted and decided a request. */
record SubjectPeople(String noted, String decided) {}
