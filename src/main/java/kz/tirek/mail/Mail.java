package kz.tirek.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Word that waits to be carried. */
@Entity
@Immutable
class Mail {
    @Id private UUID id;
    private String kind;
    private Instant toldAt;
    private int tasks;

    protected Mail() {}

    UUID id() {
        return id;
    }

    /** Name of a notice, or that of the daily mail. */
    String kind() {
        return kind;
    }

    Instant toldAt() {
        return toldAt;
    }

    int tasks() {
        return tasks;
    }
}
