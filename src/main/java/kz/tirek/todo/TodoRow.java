package kz.tirek.todo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An item as lists show it; number and child only where the row policies show them. Read from the view todo_line, never written. */
@Entity
@Immutable
@Table(name = "todo_line")
class TodoRow {
    @Id private UUID id;
    private UUID staffId;
    @Enumerated(EnumType.STRING) private Duty duty;
    private String path;
    private Instant dueAt;
    private Instant snoozedUntil;
    private Instant doneAt;
    private Instant escalatedAt;
    private String handedByName;
    private String number;
    private String pupilName;

    protected TodoRow() {}

    TodoLine line() {
        return new TodoLine(id, duty, path, number, pupilName, dueAt, snoozedUntil, doneAt, escalatedAt != null, handedByName, duty.ticked());
    }
}
