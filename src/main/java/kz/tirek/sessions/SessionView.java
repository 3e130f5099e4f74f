package kz.tirek.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A session as its page shows it, with addenda oldest first.
 *
 * @param begunBy whose note it was before the case went to the author, or {@code null}
 * @param own whether the actor is its author
 */
public record SessionView(UUID id, int version, String caseNumber, SessionFacts facts, String author, String begunBy, boolean own, Instant signedAt, List<Addendum> addenda) {

    /** Text added after signing. */
    public record Addendum(Instant at, String by, String text) {}

    public boolean signed() {
        return signedAt != null;
    }
}
