package kz.tirek.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A plan or a report in a list.
 *
 * @param schoolYear the calendar year in which the school year starts
 * @param saved how many versions of it were saved
 * @param savedAt when the last one was, or {@code null}
 */
public record DocumentLine(UUID id, int version, DocumentKind kind, UUID school, int schoolYear, int saved, Instant savedAt) {
    /** 2026–2027. */
    public String year() {
        return DocumentWords.year(schoolYear);
    }
}
