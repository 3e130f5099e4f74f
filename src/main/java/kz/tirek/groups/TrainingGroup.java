package kz.tirek.groups;

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

/** A programme that a psychologist runs with a group of pupils or with a class. */
@Entity
class TrainingGroup {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID staffId;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private GroupKind kind;
    @Column(updatable = false) private String name;
    @Column(updatable = false) private byte[] goalsSealed;
    @Column(updatable = false) private UUID schoolId;
    @Column(updatable = false) private Short grade;
    @Column(updatable = false) private String letter;
    @Column(updatable = false) private short meetings;
    @Column(updatable = false) private Instant createdAt;
    private LocalDate closedOn;

    protected TrainingGroup() {}

    /** @param goals sealed, or {@code null} */
    static TrainingGroup start(UUID id, UUID staff, NewGroup facts, byte[] goals, Instant now) {
        var group = new TrainingGroup();
        group.id = id;
        group.staffId = staff;
        group.kind = facts.kind();
        group.name = facts.name().strip();
        group.goalsSealed = goals;
        group.schoolId = facts.school();
        group.grade = facts.ofClass() ? facts.grade().shortValue() : null;
        group.letter = facts.ofClass() ? facts.letter().strip() : null;
        group.meetings = facts.meetings().shortValue();
        group.createdAt = now;
        return group;
    }

    void close(int seen, LocalDate today) {
        Stale.unless(version, seen);
        requireOpen();
        closedOn = today;
    }

    /** @throws Refusal when it was closed */
    void requireOpen() {
        if (closedOn != null) {
            throw Refusal.of("group.closed");
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    GroupKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    byte[] goalsSealed() {
        return goalsSealed;
    }

    UUID schoolId() {
        return schoolId;
    }

    /** 7 «Ә» of a class hour, else {@code null}. */
    String classLabel() {
        return grade == null ? null : grade + " «" + letter + "»";
    }

    int meetings() {
        return meetings;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
