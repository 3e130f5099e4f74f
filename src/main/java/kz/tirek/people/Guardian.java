package kz.tirek.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.shared.Stale;

/** Somebody who stands for a pupil at home: a parent, guardian, trustee or relative. */
@Entity
class Guardian {
    @Id private UUID id;
    @Version private int version;
    private UUID pupilId;
    private String name;
    @Enumerated(EnumType.STRING) private Relation relation;
    @AttributeOverride(name = "bytes", column = @Column(name = "phone_sealed"))
    @AttributeOverride(name = "index", column = @Column(name = "phone_index"))
    private SealedNumber number;
    private boolean legalRepresentative;
    private LocalDate endedOn;

    protected Guardian() {}

    /** @param facts checked ones */
    static Guardian of(UUID id, UUID pupilId, NewGuardian facts) {
        var guardian = new Guardian();
        guardian.id = id;
        guardian.pupilId = pupilId;
        guardian.take(facts);
        return guardian;
    }

    void correct(NewGuardian facts, int seen) {
        Stale.unless(version, seen);
        take(facts);
    }

    /** Stands for the pupil no longer. */
    void end(LocalDate day, int seen) {
        Stale.unless(version, seen);
        endedOn = day;
    }

    private void take(NewGuardian facts) {
        name = facts.name();
        relation = facts.relation();
        legalRepresentative = facts.legalRepresentative();
    }

    boolean isCalled(String otherName) {
        return name.equalsIgnoreCase(otherName);
    }

    UUID id() {
        return id;
    }

    /** The phone, sealed. */
    Optional<SealedNumber> number() {
        return Optional.ofNullable(number);
    }

    /** Takes over the phone, or that there is none. */
    void number(SealedNumber phone) {
        if (!SealedNumber.same(number, phone)) {
            number = phone;
        }
    }

    /** @param phone the opened one, or {@code null} */
    GuardianLine line(String phone) {
        return new GuardianLine(id, version, name, relation, phone, legalRepresentative, endedOn);
    }
}
