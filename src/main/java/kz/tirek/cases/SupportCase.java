package kz.tirek.cases;

import static kz.tirek.cases.Status.CLOSED;
import static kz.tirek.cases.Status.NEW;
import static kz.tirek.cases.Status.OPEN;
import static kz.tirek.cases.Status.REOPENED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.tirek.people.Consent;
import kz.tirek.people.Pupil;
import kz.tirek.shared.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Support given to one pupil, from the first signal until it is no longer needed. */
@Entity
public class SupportCase {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private String number;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(updatable = false) private Pupil pupil;
    @Column(updatable = false) private UUID schoolId;
    @Column(updatable = false) private UUID ownerId;
    @Enumerated(EnumType.STRING) private Status status;
    @JdbcTypeCode(SqlTypes.ARRAY) private String[] reasons;
    @Enumerated(EnumType.STRING) private Source source;
    private Risk risk;
    private UUID riskWhyAt;
    @ManyToOne(fetch = FetchType.LAZY) private Consent consent;
    private UUID urgentAt;
    private LocalDate urgentUntil;
    @Column(updatable = false) private short grade;
    @Column(updatable = false) private int schoolYear;
    @Column(updatable = false) private LocalDate openedOn;
    private LocalDate closedOn;
    @Enumerated(EnumType.STRING) private Outcome outcome;
    private LocalDate followUpOn;
    private UUID nextStepAt;
    private LocalDate lastContactOn;
    private Instant changedAt;
    /** Set below the portal, by the erasure alone. */
    @Column(insertable = false, updatable = false) private LocalDate erasedOn;

    protected SupportCase() {}

    static SupportCase open(UUID id, CaseNumber number, Pupil pupil, UUID owner, NewCase facts, int schoolYear, LocalDate today, Instant now) {
        var opened = new SupportCase();
        opened.id = id;
        opened.number = number.value();
        opened.pupil = pupil;
        opened.schoolId = pupil.schoolId();
        opened.ownerId = owner;
        opened.status = NEW;
        opened.reasons = names(facts.reasons());
        opened.source = facts.source();
        opened.risk = facts.risk();
        opened.grade = (short) pupil.grade();
        opened.schoolYear = schoolYear;
        opened.openedOn = today;
        opened.followUpOn = facts.followUpOn();
        opened.changedAt = now;
        return opened;
    }

    void consented(Consent given, Instant now) {
        requireUnderWay();
        consent = given;
        changedAt = now;
    }

    /** @param saidAt the step that says why, and who decided */
    void actUrgently(LocalDate until, UUID saidAt, Instant now) {
        requireUnderWay();
        urgentAt = saidAt;
        urgentUntil = until;
        changedAt = now;
    }

    void reassess(Risk newRisk, Instant now) {
        requireUnderWay();
        risk = newRisk;
        changedAt = now;
    }

    /** The step that says why the risk is what it is. */
    void explained(UUID saidAt) {
        riskWhyAt = saidAt;
    }

    void correct(Set<Reason> newReasons, Source newSource, Instant now) {
        requireUnderWay();
        reasons = names(newReasons);
        source = newSource;
        changedAt = now;
    }

    /** @param saidAt the step that says what comes next */
    void followUp(LocalDate on, UUID saidAt, Instant now) {
        requireUnderWay();
        followUpOn = on;
        nextStepAt = saidAt;
        changedAt = now;
    }

    /** A session was held, which says what comes next: the first one starts the work. */
    void met(LocalDate on, Consent.Scope scope, LocalDate followUp, UUID session, Instant now) {
        requireMayMeet(on, scope);
        if (status == NEW) {
            status = OPEN;
        }
        if (lastContactOn == null || on.isAfter(lastContactOn)) {
            lastContactOn = on;
        }
        followUpOn = followUp;
        nextStepAt = session;
        changedAt = now;
    }

    void close(Outcome result, LocalDate today, Instant now) {
        requireUnderWay();
        status = CLOSED;
        outcome = result;
        closedOn = today;
        followUpOn = null;
        nextStepAt = null;
        changedAt = now;
    }

    void reopen(Instant now) {
        if (status != CLOSED) {
            throw Refusal.of("case.notClosed");
        }
        if (erasedOn != null) {
            throw Refusal.of("case.erased");
        }
        status = REOPENED;
        closedOn = null;
        outcome = null;
        changedAt = now;
    }

    /** @throws Refusal when a session on that day is not allowed: closed, or neither consent nor urgent ground (Order 92, paragraph 12) */
    void requireMayMeet(LocalDate on, Consent.Scope scope) {
        requireUnderWay();
        if (!mayMeet(on, scope)) {
            throw Refusal.of("case.consentMissing");
        }
    }

    boolean mayMeet(LocalDate on, Consent.Scope scope) {
        return consent != null && consent.covers(scope, on) || urgentUntil != null && !on.isAfter(urgentUntil);
    }

    private void requireUnderWay() {
        if (!status.underWay()) {
            throw Refusal.of("case.closed");
        }
    }

    private static String[] names(Set<Reason> reasons) {
        return reasons.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public Pupil pupil() {
        return pupil;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public Status status() {
        return status;
    }

    public Set<Reason> reasons() {
        var set = EnumSet.noneOf(Reason.class);
        Arrays.stream(reasons).map(Reason::valueOf).forEach(set::add);
        return set;
    }

    Source source() {
        return source;
    }

    public Risk risk() {
        return risk;
    }

    /** Where it is said why the risk is what it is. */
    UUID riskWhyAt() {
        return riskWhyAt;
    }

    Optional<Consent> consent() {
        return Optional.ofNullable(consent);
    }

    /** Where it is said why one acts without consent; {@code null} when one does not. */
    UUID urgentAt() {
        return urgentAt;
    }

    LocalDate urgentUntil() {
        return urgentUntil;
    }

    int grade() {
        return grade;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    Outcome outcome() {
        return outcome;
    }

    LocalDate followUpOn() {
        return followUpOn;
    }

    /** Where it is said what comes next, or {@code null}. */
    UUID nextStepAt() {
        return nextStepAt;
    }

    /** The day on which what was told in it was erased, or {@code null}. */
    LocalDate erasedOn() {
        return erasedOn;
    }

    LocalDate lastContactOn() {
        return lastContactOn;
    }
}
