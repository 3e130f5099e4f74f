package kz.tirek.todo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.mail.Notice;

/** What one person was told at the bell. */
@Entity
@Table(name = "notice")
class PostedNotice {
    @Id private UUID id;
    @Column(updatable = false) private UUID staffId;
    @Column(updatable = false) @Enumerated(EnumType.STRING) private Notice kind;
    @Column(updatable = false) private String path;
    @Column(updatable = false) private Instant toldAt;
    private Instant readAt;

    protected PostedNotice() {}

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    NoticeLine line() {
        return new NoticeLine(id, kind, path, toldAt, readAt);
    }
}
