package kz.tirek.directory;

import java.util.UUID;

/** A school of the directory as a file of schools is compared with it. */
record KnownSchool(UUID id, SchoolFacts facts, boolean closed) {

    static KnownSchool of(School school) {
        return new KnownSchool(school.id(), school.facts(), school.closedOn() != null);
    }
}
