package kz.tirek.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Text added to a signed note, with author and time; never changed. */
@Entity
class SessionAddendum {
    @Id private UUID id;
    private UUID sessionId;
    private UUID caseId;
    private UUID authorId;
    private Instant at;
    private String text;

    protected SessionAddendum() {}

    static SessionAddendum add(UUID id, SupportSession session, UUID author, String text, Instant now) {
        var addendum = new SessionAddendum();
        addendum.id = id;
        addendum.sessionId = session.id();
        addendum.caseId = session.caseId();
        addendum.authorId = author;
        addendum.text = text;
        addendum.at = now;
        return addendum;
    }

    Instant at() {
        return at;
    }

    String text() {
        return text;
    }
}
