package kz.tirek.directory;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Ids;

/** One edit of the directory; never changed, never removed. */
@Entity
class DirectoryChange {
    /** What was edited. */
    enum Subject { SCHOOL, DISTRICT, SCHOOL_YEAR, HOLIDAY, IMPORT }

    @Id private UUID id;
    private Instant at;
    private UUID staffId;
    @Enumerated(EnumType.STRING) private Subject subject;
    private String recordKey;
    @Enumerated(EnumType.STRING) private ChangeAction action;
    private String fields;

    protected DirectoryChange() {}

    DirectoryChange(Instant at, UUID staffId, Subject subject, String recordKey, ChangeAction action, List<FieldChange> changes) {
        this.id = Ids.next();
        this.at = at;
        this.staffId = staffId;
        this.subject = subject;
        this.recordKey = recordKey;
        this.action = action;
        this.fields = json(changes);
    }

    private static String json(List<FieldChange> changes) {
        var array = Json.createArrayBuilder();
        for (FieldChange change : changes) {
            array.add(Json.createArrayBuilder().add(change.field()).add(change.before()).add(change.after()));
        }
        return array.build().toString();
    }

    private static List<FieldChange> changes(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().stream().map(JsonValue::asJsonArray)
                    .map(c -> new FieldChange(c.getString(0), c.getString(1), c.getString(2))).toList();
        }
    }

    ChangeLine line(String by) {
        return new ChangeLine(at, by, action, changes(fields));
    }

    UUID staffId() {
        return staffId;
    }
}
