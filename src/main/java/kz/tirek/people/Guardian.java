package kz.tirek.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
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
    private String phone;
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
        phone = facts.phone();
        legalRepresentative = facts.legalRepresentative();
    }

    boolean isCalled(String otherName) {
        return name.equalsIgnoreCase(otherName);
    }

    UUID id() {
        return id;
    }

    GuardianLine line() {
        return new GuardianLine(id, version, name, relation, phone, legalRepresentative, endedOn);
    }
}
