package kz.tirek.retention;

import java.time.Instant;

/**
 * How long a class of fields of a kind of record is kept.
 *
 * @param days from the reference day on; {@code null}: for good
 * @param basis the norm, or why the Centre keeps it so long
 * @param termCited whether the norm itself names the number of days; else it is an internal target of the Centre
 * @param notedBy who set it; {@code null} for what the portal came with
 */
public record RuleLine(RecordKind kind, FieldClass fieldClass, int version, Reference reference, Integer days, String basis, boolean termCited,
        Instant notedAt, String notedBy) {
    /** Name of the rule in addresses. */
    public String key() {
        return kind + "-" + fieldClass;
    }
}
