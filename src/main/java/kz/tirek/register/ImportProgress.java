package kz.tirek.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How far the entering of a file is; written beside the transaction that enters, which nobody sees before it ends. */
@Entity
@Table(name = "pupil_import_progress")
class ImportProgress {
    /** Without a sign for so long, the portal was stopped: nothing was entered, and it may be begun anew. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id private UUID importId;
    @Column(updatable = false) private UUID staffId;
    private int done;
    private int total;
    private Instant beatAt;
    private boolean ended;
    private String failed;
    private int wrong;

    protected ImportProgress() {}

    ImportProgress(UUID importId, UUID staffId) {
        this.importId = importId;
        this.staffId = staffId;
    }

    void begin(Instant now) {
        total = 0;
        failed = null;
        wrong = 0;
        ended = false;
        at(0, now);
    }

    void of(int rows, Instant now) {
        total = rows;
        at(0, now);
    }

    void at(int rows, Instant now) {
        done = rows;
        beatAt = now;
    }

    /** @param key of the text that says why, or {@code null} when all went well */
    void end(String key, int wrongRows, Instant now) {
        ended = true;
        failed = key;
        wrong = wrongRows;
        beatAt = now;
    }

    boolean underWay(Instant now) {
        return !ended && beatAt.plus(SILENCE).isAfter(now);
    }

    ImportCourse course(Instant now) {
        return new ImportCourse(done, total, underWay(now), failed, wrong);
    }
}
