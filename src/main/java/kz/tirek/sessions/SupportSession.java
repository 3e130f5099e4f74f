package kz.tirek.sessions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.cases.Handed;
import kz.tirek.shared.Refusal;
import kz.tirek.vault.Told;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A meeting within a case. Its note may be finished later; once signed it is locked and only added to. */
@Entity
class SupportSession {
    /** Names of its texts told in confidence. */
    static final String NOTE = "note";
    static final String NEXT = "nextStep";

    @Id private UUID id;
    @Version private int version;
    private UUID caseId;
    private UUID authorId;
    @Column(updatable = false) private UUID begunBy;
    @Enumerated(EnumType.STRING) private SessionKind kind;
    private LocalDate heldOn;
    private LocalTime startedAt;
    private short minutes;
    @Enumerated(EnumType.STRING) private Place place;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) private Theme[] themes;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) private Method[] methods;
    private LocalDate followUpOn;
    private Instant createdAt;
    private Instant signedAt;

    protected SupportSession() {}

    static SupportSession log(UUID id, UUID caseId, UUID author, SessionFacts facts, Instant now) {
        var session = new SupportSession();
        session.id = id;
        session.caseId = caseId;
        session.authorId = author;
        session.createdAt = now;
        session.write(facts);
        return session;
    }

    /** A note of a case that has gone to somebody else, who finishes it. */
    static SupportSession handIn(UUID id, Handed gone, UUID author, SessionFacts facts, Instant now) {
        SupportSession session = log(id, gone.caseId(), gone.owner(), facts, now);
        session.begunBy = author;
        return session;
    }

    void write(SessionFacts facts) {
        requireUnsigned();
        kind = facts.kind();
        heldOn = facts.heldOn();
        startedAt = facts.startedAt();
        minutes = facts.minutes().shortValue();
        place = facts.place();
        themes = facts.themes().stream().sorted().toArray(Theme[]::new);
        methods = facts.methods().stream().sorted().toArray(Method[]::new);
        followUpOn = facts.followUpOn();
    }

    void sign(SessionFacts facts, Instant now) {
        requireUnsigned();
        if (facts.note() == null || facts.note().isBlank()) {
            throw Refusal.at("note", "session.noteMissing");
        }
        signedAt = now;
    }

    /** @throws Refusal unless it is signed: until then the note itself is written */
    void requireSigned() {
        if (signedAt == null) {
            throw Refusal.of("session.notSigned");
        }
    }

    private void requireUnsigned() {
        if (signedAt != null) {
            throw Refusal.of("session.signed.locked");
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    UUID authorId() {
        return authorId;
    }

    /** Whose note it was before the case went to somebody else, or {@code null}. */
    UUID begunBy() {
        return begunBy;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalTime startedAt() {
        return startedAt;
    }

    boolean signed() {
        return signedAt != null;
    }

    Instant signedAt() {
        return signedAt;
    }

    /** @param told holds the note and what comes next, where they were asked for */
    SessionFacts facts(Told told) {
        return new SessionFacts(kind, heldOn, startedAt, (int) minutes, place, set(Theme.class, themes), set(Method.class, methods),
                told.at(id, NOTE), told.at(id, NEXT), followUpOn);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, E[] values) {
        var set = EnumSet.noneOf(type);
        set.addAll(List.of(values));
        return set;
    }
}
