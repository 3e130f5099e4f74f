package kz.tirek.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A session as its page shows it, with addenda oldest first. */
public record SessionView(UUID id, int version, String caseNumber, SessionFacts facts, String author, Instant signedAt, List<Addendum> addenda) {

    /** Text added after signing. */
    public record Addendum(Instant at, String by, String text) {}

    public boolean signed() {
        return signedAt != null;
    }
}
