package kz.tirek.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One run of the keeper: what was due on a day, done piece by piece; without an end it is not finished yet. */
@Entity
class RetentionRun {
    @Id private UUID id;
    @Column(updatable = false) @Enumerated(EnumType.STRING) private RunCause cause;
    @Column(updatable = false) private UUID askedBy;
    @Column(updatable = false) private Instant askedAt;
    @Column(updatable = false) private LocalDate day;
    private Instant finishedAt;

    protected RetentionRun() {}

    static RetentionRun begin(UUID id, RunCause cause, UUID by, Instant now, LocalDate day) {
        var run = new RetentionRun();
        run.id = id;
        run.cause = cause;
        run.askedBy = by;
        run.askedAt = now;
        run.day = day;
        return run;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    LocalDate day() {
        return day;
    }
}
