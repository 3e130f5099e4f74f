package kz.tirek.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a legal representative allowed in writing what the service may do with a child; never removed, only withdrawn. */
@Entity
public class Consent {
    /** What a consent may allow: the three kinds of work that need one (Order 92 of 29.04.2025, p. 12). */
    public enum Scope { DIAGNOSTICS, COUNSELLING, TRAINING }

    @Id private UUID id;
    @Version private int version;
    private UUID pupilId;
    private String givenBy;
    private UUID guardianId;
    @Enumerated(EnumType.STRING) private Relation relation;
    private LocalDate givenOn;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) private Scope[] scopes;
    private LocalDate until;
    private LocalDate withdrawnOn;
    private UUID recordedBy;
    private Instant recordedAt;
    private String documentNote;

    protected Consent() {}

    /** @param paper a checked one */
    static Consent record(UUID id, UUID pupilId, NewConsent paper, UUID by, Instant now) {
        var consent = new Consent();
        consent.id = id;
        consent.pupilId = pupilId;
        consent.givenBy = paper.givenBy();
        consent.relation = paper.relation();
        consent.givenOn = paper.givenOn();
        consent.scopes = paper.scopes().stream().sorted().toArray(Scope[]::new);
        consent.until = paper.until();
        consent.recordedBy = by;
        consent.recordedAt = now;
        return consent;
    }

    /** Notes which guardian of the register signed it. */
    void signedBy(UUID guardian) {
        guardianId = guardian;
    }

    /** Notes where the paper is kept. */
    void file(String note) {
        documentNote = note == null || note.isBlank() ? null : note.strip();
    }

    /** Holds no longer, from {@code day} on. */
    void withdraw(LocalDate day, LocalDate today, int seen) {
        Stale.unless(version, seen);
        if (withdrawnOn != null) {
            throw Refusal.of("consent.alreadyWithdrawn");
        }
        if (day == null || day.isBefore(givenOn) || day.isAfter(today)) {
            throw Refusal.at("withdrawnOn", "consent.withdrawnOutside");
        }
        withdrawnOn = day;
    }

    public UUID id() {
        return id;
    }

    /** Name of the legal representative who signed. */
    public String givenBy() {
        return givenBy;
    }

    public Relation relation() {
        return relation;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /** Whether it allows {@code scope} on {@code day}; on the day of withdrawal it does no longer. */
    public boolean covers(Scope scope, LocalDate day) {
        return List.of(scopes).contains(scope) && holds(day);
    }

    /** Whether it is in force on {@code day} for what it allows. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(givenOn) && (until == null || !day.isAfter(until)) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    public Set<Scope> scopes() {
        return EnumSet.copyOf(List.of(scopes));
    }

    /** Last day on which it holds, when one was written. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    UUID pupilId() {
        return pupilId;
    }

    int version() {
        return version;
    }

    /** Since when it holds no longer, when it was taken back. */
    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    Optional<String> documentNote() {
        return Optional.ofNullable(documentNote);
    }
}
