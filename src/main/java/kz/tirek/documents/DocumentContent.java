package kz.tirek.documents;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.shared.Refusals;

/**
 * What a document says: a plan its measures, a report its sections.
 *
 * @param rows measures, empty for a report
 * @param sections words, empty for a plan
 */
public record DocumentContent(List<PlanRow> rows, Map<ReportSection, String> sections) {
    static final DocumentContent NONE = new DocumentContent(List.of(), Map.of());
    private static final int MOST_ROWS = 200;
    private static final int LONGEST = 20_000;

    public DocumentContent {
        rows = rows == null ? List.of() : rows.stream().filter(row -> row != null && !row.blank()).toList();
        sections = sections == null ? Map.of() : sections.entrySet().stream().filter(section -> section.getValue() != null && !section.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, section -> section.getValue().strip()));
    }

    void check() {
        var refusals = new Refusals();
        refusals.check(rows.size() <= MOST_ROWS, "rows", "document.rowsMany", MOST_ROWS);
        rows.forEach(row -> row.check(refusals));
        sections.forEach((section, text) -> refusals.check(text.length() <= LONGEST, section.name(), "document.sectionLong", LONGEST));
        refusals.throwIfAny();
    }

    String toJson() {
        var all = Json.createArrayBuilder();
        rows.forEach(row -> all.add(Json.createObjectBuilder().add("direction", row.direction().name()).add("measure", row.measure()).add("term", row.term())
                .add("completion", row.completion()).add("responsible", row.responsible())));
        var words = Json.createObjectBuilder();
        sections.forEach((section, text) -> words.add(section.name(), text));
        return Json.createObjectBuilder().add("rows", all).add("sections", words).build().toString();
    }

    static DocumentContent fromJson(String json) {
        JsonObject object;
        try (var reader = Json.createReader(new StringReader(json))) {
            object = reader.readObject();
        }
        var sections = new EnumMap<ReportSection, String>(ReportSection.class);
        JsonObject words = object.getJsonObject("sections");
        words.keySet().forEach(name -> sections.put(ReportSection.valueOf(name), words.getString(name)));
        List<PlanRow> rows = object.getJsonArray("rows").getValuesAs(JsonObject.class).stream().map(row -> new PlanRow(Direction.valueOf(row.getString("direction")),
                row.getString("measure"), row.getString("term"), row.getString("completion"), row.getString("responsible"))).toList();
        return new DocumentContent(rows, sections);
    }
}
