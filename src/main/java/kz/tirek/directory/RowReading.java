package kz.tirek.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SheetReader;

/** Reads one row of a file of schools and finds everything that is wrong with it. */
final class RowReading {
    private final SheetReader.Row row;
    private final Map<SchoolColumn, Integer> places;
    private final KnownSchools known;
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final KnownSchool school;
    private SchoolFacts facts;

    RowReading(SheetReader.Row row, Map<SchoolColumn, Integer> places, KnownSchools known) {
        this.row = row;
        this.places = places;
        this.known = known;
        this.school = known.withBin(text(SchoolColumn.BIN).replaceAll("[\\s\\u00A0-]", "")).orElse(null);
        this.facts = read();
        check();
    }

    /** The school that the row is about, found by its BIN; empty for a new one. */
    Optional<KnownSchool> school() {
        return Optional.ofNullable(school);
    }

    /** By field; empty when the row is right. */
    Map<String, Problem> problems() {
        return problems;
    }

    SchoolFacts facts() {
        return facts;
    }

    private SchoolFacts read() {
        return new SchoolFacts(text(SchoolColumn.CODE), places.containsKey(SchoolColumn.NOBD_ID) || school == null
                ? text(SchoolColumn.NOBD_ID) : school.facts().nobdId(),
                text(SchoolColumn.BIN), text(SchoolColumn.NAME_KK), text(SchoolColumn.NAME_RU), text(SchoolColumn.NAME_EN),
                value(SchoolColumn.DISTRICT, this::district),
                value(SchoolColumn.LANGUAGES, text -> SchoolWords.languages(text, "languages")),
                value(SchoolColumn.SHIFTS, text -> SchoolWords.number(text, "shifts")),
                value(SchoolColumn.PUPILS, text -> SchoolWords.number(text, "pupils")),
                places.containsKey(SchoolColumn.SMALL_COMPLEMENT) || school == null
                        ? value(SchoolColumn.SMALL_COMPLEMENT, text -> SchoolWords.yes(text, "smallComplement")) : school.facts().smallComplement(),
                value(SchoolColumn.OPENED_ON, text -> SchoolWords.day(text, "openedOn")));
    }

    private void check() {
        try {
            facts = facts.checked();
        } catch (Refusal refusal) {
            note(refusal);
        }
        refuse(school != null && school.closed(), "bin", "import.schoolClosed");
        refuse(known.codeTaken(facts.code(), school), "code", "school.codeTaken");
        refuse(known.nobdIdTaken(facts.nobdId(), school), "nobdId", "school.nobdTaken");
        twice("code", facts.code());
        twice("bin", facts.bin());
        twice("nobdId", facts.nobdId());
    }

    private void twice(String field, String value) {
        known.earlierRow(field, value, row.number()).ifPresent(earlier -> refuse(true, field, "import.twice", earlier));
    }

    private void refuse(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            problems.putIfAbsent(field, new Problem(field, key, args));
        }
    }

    private void note(Refusal refusal) {
        refusal.problems().forEach(problem -> problems.putIfAbsent(problem.field(), problem));
    }

    private String district(String text) {
        return text.isBlank() ? null : known.district(text).orElseThrow(() -> Refusal.at("district", "import.districtUnknown"));
    }

    private <T> T value(SchoolColumn column, Function<String, T> reader) {
        try {
            return reader.apply(text(column));
        } catch (Refusal refusal) {
            note(refusal);
            return null;
        }
    }

    private String text(SchoolColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }
}
