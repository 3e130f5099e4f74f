package kz.tirek.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.tirek.cases.SupportCase;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;

/** That a case is offered to the psychologist of another school, and what came of it. */
@Entity
@Table(name = "case_handover")
class Handover {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) @Enumerated(EnumType.STRING) private HandoverKind kind;
    @Enumerated(EnumType.STRING) private HandoverState state;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private String caseNumber;
    @Column(updatable = false) private UUID fromStaff;
    @Column(updatable = false) private UUID toStaff;
    @Column(updatable = false) private UUID fromSchool;
    @Column(updatable = false) private UUID toSchool;
    @Column(updatable = false) private byte[] wordSealed;
    private byte[] answerSealed;
    @Column(updatable = false) private UUID offeredBy;
    @Column(updatable = false) private Instant offeredAt;
    @Column(updatable = false) private Instant dueAt;
    private UUID decidedBy;
    private Instant decidedAt;

    protected Handover() {}

    /** @param word sealed, or {@code null} */
    static Handover offer(UUID id, SupportCase led, UUID toSchool, byte[] word, UUID by, Instant now, Instant due) {
        if (led.schoolId().equals(toSchool)) {
            throw Refusal.of("transfer.sameSchool");
        }
        var offer = new Handover();
        offer.id = id;
        offer.kind = HandoverKind.TRANSFER;
        offer.state = HandoverState.OFFERED;
        offer.caseId = led.id();
        offer.caseNumber = led.number().value();
        offer.fromStaff = led.ownerId();
        offer.fromSchool = led.schoolId();
        offer.toSchool = toSchool;
        offer.wordSealed = word;
        offer.offeredBy = by;
        offer.offeredAt = now;
        offer.dueAt = due;
        return offer;
    }

    void decline(int seen, byte[] answer, UUID by, Instant now) {
        decide(seen, HandoverState.DECLINED, by, now);
        answerSealed = answer;
    }

    void withdraw(int seen, UUID by, Instant now) {
        decide(seen, HandoverState.WITHDRAWN, by, now);
    }

    private void decide(int seen, HandoverState becomes, UUID by, Instant now) {
        Stale.unless(version, seen);
        if (state != HandoverState.OFFERED) {
            throw Refusal.of("transfer.decided");
        }
        state = becomes;
        decidedBy = by;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    HandoverState state() {
        return state;
    }

    UUID caseId() {
        return caseId;
    }

    String caseNumber() {
        return caseNumber;
    }

    UUID fromStaff() {
        return fromStaff;
    }

    UUID toSchool() {
        return toSchool;
    }

    byte[] wordSealed() {
        return wordSealed;
    }

    byte[] answerSealed() {
        return answerSealed;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
