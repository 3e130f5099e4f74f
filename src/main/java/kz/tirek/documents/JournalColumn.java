package kz.tirek.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column that a consultation journal may have; what was said in a session is in none, those that ask for it are left to be written by hand. */
public enum JournalColumn {
    NUMBER, DATE, TIME, APPLICANT, PUPIL, CLASS, CASE, TOPIC, FORM, METHODS, MINUTES, RESULT, RECOMMENDATIONS, SIGNATURE;

    /** The usual columns, as far as they are known without the confirmed form. */
    static final List<JournalColumn> USUAL = List.of(NUMBER, DATE, APPLICANT, PUPIL, CLASS, TOPIC, FORM, RESULT, RECOMMENDATIONS, SIGNATURE);

    static Optional<JournalColumn> named(String name) {
        return Arrays.stream(values()).filter(column -> column.name().equals(name)).findFirst();
    }
}
