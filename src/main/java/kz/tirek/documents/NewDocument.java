package kz.tirek.documents;

import java.util.UUID;
import kz.tirek.shared.Refusals;

/**
 * A document that is begun.
 *
 * @param schoolYear the calendar year in which the school year starts
 */
public record NewDocument(DocumentKind kind, UUID school, Integer schoolYear) {
    private static final int FIRST = 2020;
    private static final int LAST = 2100;

    void check() {
        new Refusals().require(kind, "kind").require(school, "school").require(schoolYear, "schoolYear")
                .check(schoolYear == null || schoolYear >= FIRST && schoolYear <= LAST, "schoolYear", "document.yearOutside").throwIfAny();
    }
}
