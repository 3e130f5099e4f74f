package kz.tirek.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the audit as lists show it, with the name of the person; read from the view audit_line, never written. */
@Entity
@Immutable
@Table(name = "audit_line")
class AuditLineRow {
    @Id private UUID id;
    private long seq;
    private Instant at;
    private UUID staffId;
    private String staffName;
    private String roles;
    @Enumerated(EnumType.STRING) private Entry.Action action;
    private String recordKind;
    private UUID recordId;
    private UUID pupilId;
    @Enumerated(EnumType.STRING) private Entry.Fields fieldClass;
    private int recordCount;
    private String reason;
    private String screen;

    protected AuditLineRow() {}

    UUID recordId() {
        return recordId;
    }

    UUID pupilId() {
        return pupilId;
    }

    /** @param number of the case that the record or the child belongs to; {@code null} when there is none */
    AuditLine line(String number) {
        return new AuditLine(at, staffName, roles, action, recordKind, number, pupilId != null, fieldClass, recordCount, reason, screen);
    }
}
