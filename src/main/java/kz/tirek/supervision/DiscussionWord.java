package kz.tirek.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something that was said in a discussion; what it says stands among the narratives of the case. */
@Entity
@Immutable
class DiscussionWord {
    /** Name of its text. */
    static final String TEXT = "word";

    @Id private UUID id;
    private UUID discussionId;
    private UUID caseId;
    private UUID staffId;
    private Instant at;

    protected DiscussionWord() {}

    static DiscussionWord say(UUID id, Discussion in, UUID by, Instant now) {
        var word = new DiscussionWord();
        word.id = id;
        word.discussionId = in.id();
        word.caseId = in.caseId();
        word.staffId = by;
        word.at = now;
        return word;
    }

    UUID id() {
        return id;
    }

    UUID discussionId() {
        return discussionId;
    }

    Instant at() {
        return at;
    }
}
