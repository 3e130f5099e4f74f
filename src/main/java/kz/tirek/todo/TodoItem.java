package kz.tirek.todo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Refusal;

/** Something one person has to do by a moment. */
@Entity
@Table(name = "todo")
class TodoItem {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID staffId;
    @Column(updatable = false) @Enumerated(EnumType.STRING) private Duty duty;
    private Instant snoozedUntil;
    private Instant doneAt;
    private UUID doneBy;

    protected TodoItem() {}

    /** Said done by the person; done twice is done once. */
    void done(Instant now) {
        if (!duty.ticked()) {
            throw Refusal.of("todo.doneByWork");
        }
        if (doneAt == null) {
            doneAt = now;
            doneBy = staffId;
            snoozedUntil = null;
        }
    }

    /** Takes back that the person said it was done. */
    void reopen() {
        if (doneAt != null && duty.ticked() && staffId.equals(doneBy)) {
            doneAt = null;
            doneBy = null;
        }
    }

    /** Out of sight until a moment; {@code null} brings it back. */
    void snooze(Instant until) {
        if (doneAt == null) {
            snoozedUntil = until;
        }
    }

    UUID id() {
        return id;
    }

    Duty duty() {
        return duty;
    }
}
