package kz.tirek.shortcuts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.access.Unit;
import kz.tirek.shared.Stale;

/** A piece of text that a person puts into notes again and again; about no child. */
@Entity
class Snippet {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID staffId;
    @Enumerated(EnumType.STRING) private Unit.Kind unitKind;
    private String unitKey;
    private String title;
    private byte[] sealed;
    private Instant changedAt;
    private Instant removedAt;

    protected Snippet() {}

    static Snippet of(UUID id, UUID staff) {
        var snippet = new Snippet();
        snippet.id = id;
        snippet.staffId = staff;
        return snippet;
    }

    /** @param unit with whom it is shared, or {@code null} */
    void write(String newTitle, byte[] text, Unit unit, Instant now) {
        title = newTitle.strip();
        sealed = text;
        unitKind = unit == null ? null : unit.kind();
        unitKey = unit == null ? null : unit.key();
        changedAt = now;
    }

    void remove(int seen, Instant now) {
        Stale.unless(version, seen);
        removedAt = now;
    }

    void bringBack() {
        removedAt = null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    byte[] sealed() {
        return sealed;
    }

    /** @param me who looks @param text what it says */
    SnippetLine line(UUID me, String text) {
        return new SnippetLine(id, version, title, text, unitKind != null, staffId.equals(me));
    }
}
