package kz.tirek.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.ForActor;
import kz.tirek.cases.Chronicle;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.shared.Settings;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Told;
import kz.tirek.vault.Vault;

/** Puts the file of one child together, in the name of a job that sees this child alone, and only while the request is open. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@ForActor
class SubjectReader {
    private static final Jsonb JSON = JsonbBuilder.create();
    static final String NAME = "discloser";
    /** Kinds of entries of a chronology that the file has in parts of their own. */
    private static final Set<Form> GIVEN_APART = EnumSet.of(Form.STEP, Form.SESSION, Form.APPOINTMENT, Form.GROUP);
    /** What may have been told at a step, a session, an addendum, an appointment or a meeting. */
    private static final List<String> TEXTS = List.of("text", "before", "by", "note", "nextStep", "about", "words", "remark");

    @Inject SubjectQueries queries;
    @Inject Narratives narratives;
    @Inject @Any Instance<Chronicle> chronicles;
    @Inject Vault vault;
    @Inject Clock clock;

    SubjectFile read(UUID request) {
        queries.open(request.toString());
        var parts = new LinkedHashMap<String, List<Map<String, Object>>>();
        parts.put("pupil", opened(rows(queries.pupil()), "pupil", "iin"));
        parts.put("enrolments", rows(queries.enrolments()));
        parts.put("guardians", opened(rows(queries.guardians()), "guardian", "phone"));
        parts.put("consents", rows(queries.consents()));
        List<Map<String, Object>> cases = rows(queries.cases());
        parts.put("cases", cases);
        parts.put("steps", rows(queries.steps()));
        parts.put("sessions", rows(queries.sessions()));
        parts.put("addenda", rows(queries.addenda()));
        parts.put("events", new ArrayList<>());
        String leftOut = leftOut();
        boolean told = leftOut == null;
        parts.put("appointments", sealed(sealed(rows(queries.appointments()), "appointment", "about", told), "appointment", "words", told));
        parts.put("meetings", rows(queries.meetings()));
        parts.put("remarks", sealed(rows(queries.remarks()), "group_remark", "remark", told));
        parts.put("looks", rows(queries.looks()));
        if (told) {
            cases.forEach(one -> tell(id(one), parts));
        }
        parts.values().forEach(rows -> rows.forEach(row -> row.remove("id")));
        return new SubjectFile(clock.instant(), leftOut, parts);
    }

    /** Why notes are left out: only with a basis of its own, TIREK_SUBJECT_NOTES=exclude and TIREK_SUBJECT_NOTES_BASIS; by default they are given. */
    private static String leftOut() {
        boolean exclude = Settings.of("TIREK_SUBJECT_NOTES", "include").equals("exclude") && Settings.has("TIREK_SUBJECT_NOTES_BASIS");
        return exclude ? Settings.of("TIREK_SUBJECT_NOTES_BASIS", "") : null;
    }

    private void tell(UUID caseId, Map<String, List<Map<String, Object>>> parts) {
        if (vault.destroyed(caseId)) {
            return;
        }
        Told told = narratives.ofCase(caseId);
        parts.get("events").addAll(events(caseId, told));
        for (String part : List.of("steps", "sessions", "addenda", "appointments", "remarks")) {
            for (Map<String, Object> row : parts.get(part)) {
                for (String field : TEXTS) {
                    String said = told.at(id(row), field);
                    if (said != null) {
                        row.put(field.equals("by") ? "decidedBy" : field, said);
                    }
                }
            }
        }
    }

    /** What other features have in the chronology of the case. */
    private List<Map<String, Object>> events(UUID caseId, Told told) {
        return chronicles.stream().flatMap(source -> source.entries(caseId, told).stream())
                .filter(entry -> !GIVEN_APART.contains(entry.form())).sorted(Comparator.comparing(ChronicleEntry::at)).map(SubjectReader::event).toList();
    }

    private static Map<String, Object> event(ChronicleEntry entry) {
        var row = new LinkedHashMap<String, Object>();
        row.put("at", entry.at().toString());
        row.put("kind", entry.kind());
        row.put("before", entry.oldText());
        row.put("text", entry.text());
        row.put("by", entry.by());
        row.values().removeIf(Objects::isNull);
        return row;
    }

    /** What was told in confidence outside of cases: opened, or left out with the notes. */
    private List<Map<String, Object>> sealed(List<Map<String, Object>> rows, String table, String column, boolean told) {
        if (told) {
            return opened(rows, table, column);
        }
        rows.forEach(row -> row.remove(column));
        return rows;
    }

    private List<Map<String, Object>> opened(List<Map<String, Object>> rows, String table, String column) {
        rows.forEach(row -> row.computeIfPresent(column,
                (name, sealed) -> vault.open(table + "|" + column + "|" + id(row), Base64.getMimeDecoder().decode((String) sealed))));
        return rows;
    }

    private static UUID id(Map<String, Object> row) {
        return UUID.fromString((String) row.get("id"));
    }

    private static List<Map<String, Object>> rows(List<String> found) {
        return found.stream().map(SubjectReader::row).toList();
    }

    /** One row, without what is empty. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(String json) {
        Map<String, Object> row = JSON.fromJson(json, LinkedHashMap.class);
        row.values().removeIf(Objects::isNull);
        return row;
    }
}
