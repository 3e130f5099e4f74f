package kz.tirek.directory;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.shared.Names;

/** A record's fields as texts by name, as the change log and the imports keep them. */
record Fields(Map<String, String> values) {

    static Fields of(SchoolFacts facts) {
        return new Fields(new LinkedHashMap<>())
                .with("code", facts.code()).with("nobdId", facts.nobdId()).with("bin", facts.bin())
                .with("nameKk", facts.nameKk()).with("nameRu", facts.nameRu()).with("nameEn", facts.nameEn())
                .with("district", facts.district())
                .with("languages", facts.languages().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .with("shifts", facts.shifts()).with("pupils", facts.pupils()).with("smallComplement", facts.smallComplement())
                .with("openedOn", facts.openedOn());
    }

    static Fields none() {
        return new Fields(new LinkedHashMap<>());
    }

    static Fields fromJson(String json) {
        JsonObject object;
        try (var reader = Json.createReader(new StringReader(json))) {
            object = reader.readObject();
        }
        var fields = none();
        object.forEach((name, value) -> fields.with(name, ((JsonString) value).getString()));
        return fields;
    }

    Fields with(String name, Object value) {
        values.put(name, value == null ? "" : value.toString());
        return this;
    }

    Fields with(Names names) {
        return with("nameKk", names.kk()).with("nameRu", names.ru()).with("nameEn", names.en());
    }

    String toJson() {
        var object = Json.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    SchoolFacts facts() {
        return new SchoolFacts(values.get("code"), values.get("nobdId"), values.get("bin"), values.get("nameKk"), values.get("nameRu"),
                values.get("nameEn"), values.get("district"),
                Arrays.stream(values.get("languages").split(" ")).map(InstructionLanguage::valueOf).toList(),
                Integer.valueOf(values.get("shifts")), Integer.valueOf(values.get("pupils")), Boolean.valueOf(values.get("smallComplement")),
                LocalDate.parse(values.get("openedOn")));
    }

    /** What differs between these fields and {@code later} ones. */
    List<FieldChange> changesTo(Fields later) {
        var names = new LinkedHashMap<>(values);
        later.values.forEach(names::putIfAbsent);
        var changes = new ArrayList<FieldChange>();
        for (String name : names.keySet()) {
            String before = values.getOrDefault(name, "");
            String after = later.values.getOrDefault(name, "");
            if (!before.equals(after)) {
                changes.add(new FieldChange(name, before, after));
            }
        }
        return changes;
    }
}
