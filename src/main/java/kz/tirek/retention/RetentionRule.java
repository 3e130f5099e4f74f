package kz.tirek.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One version of the rule how long a class of fields of a kind of record is kept; never changed, the newest version counts. */
@Entity
@IdClass(RetentionRule.Key.class)
class RetentionRule {
    /** What the rule is for, and which version of it this is. */
    record Key(RecordKind kind, FieldClass fieldClass, int version) implements Serializable {}

    @Id @Enumerated(EnumType.STRING) private RecordKind kind;
    @Id @Enumerated(EnumType.STRING) private FieldClass fieldClass;
    @Id private int version;
    @Enumerated(EnumType.STRING) private Reference reference;
    private Integer days;
    private String basis;
    private boolean termCited;
    private Instant notedAt;
    private UUID notedBy;

    protected RetentionRule() {}

    /** The next version. */
    RetentionRule changed(RuleChange to, UUID by, Instant now) {
        var next = new RetentionRule();
        next.kind = kind;
        next.fieldClass = fieldClass;
        next.version = version + 1;
        next.reference = reference;
        next.days = to.days();
        next.basis = to.basis().strip();
        next.termCited = to.termCited();
        next.notedAt = now;
        next.notedBy = by;
        return next;
    }

    RecordKind kind() {
        return kind;
    }

    FieldClass fieldClass() {
        return fieldClass;
    }

    int version() {
        return version;
    }

    Integer days() {
        return days;
    }

    /** @param by name of who set it; {@code null} for what the portal came with */
    RuleLine line(String by) {
        return new RuleLine(kind, fieldClass, version, reference, days, basis, termCited, notedAt, by);
    }
}
