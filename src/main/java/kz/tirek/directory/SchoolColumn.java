package kz.tirek.directory;

import java.util.Arrays;
import java.util.List;

/** The columns of a file of schools, in the template's order; a column's heading is the label of the field in the portal's texts. */
enum SchoolColumn {
    CODE("code"), BIN("bin"), NOBD_ID("nobdId"), NAME_KK("nameKk"), NAME_RU("nameRu"), NAME_EN("nameEn"), DISTRICT("district"),
    LANGUAGES("languages"), SHIFTS("shifts"), PUPILS("pupils"), SMALL_COMPLEMENT("smallComplement"), OPENED_ON("openedOn");

    private final String field;

    SchoolColumn(String field) {
        this.field = field;
    }

    /** Name of the field of {@link SchoolFacts}. */
    String field() {
        return field;
    }

    /** Columns that a file may leave out: what a school has of them stays. */
    boolean optional() {
        return this == NOBD_ID || this == SMALL_COMPLEMENT;
    }

    static List<String> fields() {
        return Arrays.stream(values()).map(SchoolColumn::field).toList();
    }
}
