package kz.tirek.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.shared.Time;

/** That a family asked for all that is held on their child: noted by one person, decided by another, given out while it is open. */
@Entity
class SubjectRequest {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID pupilId;
    @Column(updatable = false) private byte[] asker;
    @Column(updatable = false) @Enumerated(EnumType.STRING) private Standing relation;
    @Column(updatable = false) @Enumerated(EnumType.STRING) private IdentityProof proof;
    @Column(updatable = false) private UUID notedBy;
    @Column(updatable = false) private Instant notedAt;
    private UUID decidedBy;
    private Instant decidedAt;
    private Boolean granted;
    private Instant openUntil;
    private UUID givenBy;
    private Instant givenAt;

    protected SubjectRequest() {}

    /** @param asker the name of who asks, sealed for this row */
    static SubjectRequest note(UUID id, UUID pupil, byte[] asker, SubjectAsk facts, UUID by, Instant now) {
        var request = new SubjectRequest();
        request.id = id;
        request.pupilId = pupil;
        request.asker = asker;
        request.relation = facts.relation();
        request.proof = facts.proof();
        request.notedBy = by;
        request.notedAt = now;
        return request;
    }

    /** @throws Refusal when the same person noted it, or somebody decided already */
    void decide(boolean yes, int seen, UUID by, Instant now, Instant until) {
        Stale.unless(version, seen);
        if (by.equals(notedBy)) {
            throw Refusal.of("subject.samePerson");
        }
        if (decidedBy != null) {
            throw Refusal.of("subject.decided");
        }
        decidedBy = by;
        decidedAt = now;
        granted = yes;
        openUntil = yes ? until : null;
    }

    /** @throws Refusal unless it was granted and is open still */
    void give(UUID by, Instant now) {
        if (granted == null || !granted || now.isAfter(openUntil)) {
            throw Refusal.of("subject.notOpen");
        }
        if (givenAt == null) {
            givenBy = by;
            givenAt = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID pupilId() {
        return pupilId;
    }

    byte[] asker() {
        return asker;
    }

    /** The day on which it was noted. */
    LocalDate notedOn() {
        return LocalDate.ofInstant(notedAt, Time.ZONE);
    }

    /** @param answerBy day by which it is to be answered */
    SubjectLine line(String name, SubjectPeople people, UUID reader, Instant now, LocalDate answerBy) {
        SubjectState state = granted == null ? SubjectState.NOTED : !granted ? SubjectState.DENIED
                : now.isAfter(openUntil) ? SubjectState.OVER : givenAt == null ? SubjectState.GRANTED : SubjectState.GIVEN;
        return new SubjectLine(id, version, name, relation, proof, state, people.noted(), notedAt, answerBy,
                state != SubjectState.DENIED && givenAt == null && LocalDate.ofInstant(now, Time.ZONE).isAfter(answerBy), people.decided(), decidedAt, openUntil, givenAt,
                granted == null && !notedBy.equals(reader));
    }
}
