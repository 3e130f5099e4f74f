package kz.tirek.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One row of the audit: who did or read what, when, through which screen and why. Never changed, never removed. */
@Entity
class AuditEvent {
    @Id private UUID id;
    private Instant at;
    private UUID staffId;
    private String roles;
    private String action;
    private String recordKind;
    private UUID recordId;
    private UUID pupilId;
    private String fieldClass;
    private int recordCount;
    private String reason;
    private String screen;

    protected AuditEvent() {}

    AuditEvent(UUID id, Instant at, UUID staffId, String roles, Entry entry, String screen) {
        this.id = id;
        this.at = at;
        this.staffId = staffId;
        this.roles = roles;
        this.action = entry.action().name();
        this.recordKind = entry.kind();
        this.recordId = entry.record();
        this.pupilId = entry.pupil();
        this.fieldClass = entry.fields().name();
        this.recordCount = entry.count();
        this.reason = entry.reason();
        this.screen = screen;
    }
}
