package kz.tirek.retention.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.retention.SubjectFile;
import kz.tirek.shared.Time;
import kz.tirek.shared.paper.Paper;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Texts;

/** The file of a child as a PDF to read and print, headings in the reader's language; what was told stands as it was told. */
@ApplicationScoped
class SubjectPdf {
    /** Kinds of words that a value of a field may be, first fitting one wins: part.field, else field. */
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("pupil.sex", "Sex"), Map.entry("pupil.language", "InstructionLanguage"),
            Map.entry("guardians.relation", "Relation"), Map.entry("consents.relation", "Relation"), Map.entry("consents.scopes", "Scope"),
            Map.entry("cases.status", "Status"), Map.entry("cases.reasons", "Reason"), Map.entry("cases.source", "Source"), Map.entry("cases.outcome", "Outcome"),
            Map.entry("steps.kind", "StepKind"), Map.entry("sessions.kind", "SessionKind"), Map.entry("sessions.place", "Place"),
            Map.entry("appointments.kind", "Whom"), Map.entry("appointments.place", "Venue"), Map.entry("appointments.state", "AppointmentState"),
            Map.entry("appointments.why", "NotHeld"), Map.entry("sessions.themes", "Theme"), Map.entry("sessions.methods", "Method"));
    private static final List<String> RISKS = List.of("LOW", "MEDIUM", "HIGH", "CRITICAL");

    @Inject Texts texts;
    @Inject Language language;

    byte[] of(SubjectFile file) {
        var body = new StringBuilder();
        body.append("<h1>").append(Paper.escape(texts.of("subject.title"))).append("</h1>");
        paragraph(body, texts.of("subject.madeAt", file.madeAt().atZone(Time.ZONE).toLocalDateTime().withNano(0).toString().replace('T', ' ')));
        paragraph(body, texts.of("subject.law"));
        if (file.basis() != null) {
            paragraph(body, texts.of("subject.leftOut", file.basis()));
        }
        file.parts().forEach((part, rows) -> write(body, part, rows));
        return Paper.pdf(language.getTag(), texts.of("subject.title"), body.toString(), null);
    }

    private void write(StringBuilder body, String part, List<Map<String, Object>> rows) {
        body.append("<h2>").append(Paper.escape(texts.of("subjectPart." + part) + " (" + rows.size() + ")")).append("</h2>");
        for (Map<String, Object> row : rows) {
            paragraph(body, row.entrySet().stream().map(field -> texts.of("subjectField." + field.getKey()) + ": " + value(part, field.getKey(), field.getValue()))
                    .collect(Collectors.joining("\n")));
        }
    }

    private static void paragraph(StringBuilder body, String text) {
        body.append("<p>").append(Paper.escape(text)).append("</p>");
    }

    private String value(String part, String field, Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> value(part, field, one)).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean said) {
            return texts.of(said ? "subject.yes" : "subject.no");
        }
        if (field.startsWith("risk") && value instanceof BigDecimal level) {
            return texts.of("Risk." + RISKS.get(level.intValue() - 1));
        }
        if (part.equals("events") && field.equals("kind")) {
            return texts.of(value.toString());
        }
        String key = WORDS.getOrDefault(part + "." + field, "") + "." + value;
        return texts.has(key) ? texts.of(key) : value.toString();
    }
}
