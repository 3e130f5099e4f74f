package kz.tirek.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That text was added to a signed note, by whom and when; the text is kept in confidence beside it. */
@Entity
class SessionAddendum {
    /** Name of its text told in confidence. */
    static final String TEXT = "text";

    @Id private UUID id;
    private UUID sessionId;
    private UUID caseId;
    private UUID authorId;
    private Instant at;

    protected SessionAddendum() {}

    static SessionAddendum add(UUID id, SupportSession session, UUID author, Instant now) {
        var addendum = new SessionAddendum();
        addendum.id = id;
        addendum.sessionId = session.id();
        addendum.caseId = session.caseId();
        addendum.authorId = author;
        addendum.at = now;
        return addendum;
    }

    Instant at() {
        return at;
    }

    UUID id() {
        return id;
    }
}
