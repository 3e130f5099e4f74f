package kz.tirek.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.cases.Risk;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/** A child in crisis referred to the Centre (Order 92, p. 23): its facts and how far it is; texts stand apart, sealed. */
@Entity
class Referral {
    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private String number;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private UUID schoolId;
    @Column(updatable = false) private UUID sentBy;
    @Column(updatable = false) private Instant sentAt;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private DisclosureGround ground;
    @Column(updatable = false) private Risk risk;
    @JdbcTypeCode(SqlTypes.ARRAY) @Column(updatable = false) private String[] fields;
    @Enumerated(EnumType.STRING) private ReferralState status;
    private boolean questionOpen;
    private UUID specialistId;
    @Column(updatable = false) private Instant answerDue;
    private Instant answeredAt;
    private Instant mobileAt;
    private Instant mobileDue;
    private Instant mobileOn;
    private Instant mobileMetAt;
    private Instant closedAt;
    /** End of the term that runs now; computed by the database. */
    @Column(insertable = false, updatable = false) private Instant clockDue;
    /** Counted by the job, beside what people change. */
    @OptimisticLock(excluded = true) private short warned;

    protected Referral() {}

    /** Of which case, how great the danger is, what is disclosed on which ground. */
    record Facts(UUID caseId, UUID schoolId, Risk risk, DisclosureGround ground, Set<DisclosedField> fields) {}

    static Referral send(UUID id, ReferralNumber number, Facts facts, UUID by, Instant now, Instant answerDue) {
        var sent = new Referral();
        sent.id = id;
        sent.number = number.value();
        sent.caseId = facts.caseId();
        sent.schoolId = facts.schoolId();
        sent.sentBy = by;
        sent.sentAt = now;
        sent.ground = facts.ground();
        sent.risk = facts.risk();
        sent.fields = facts.fields().stream().sorted().map(Enum::name).toArray(String[]::new);
        sent.status = ReferralState.SENT;
        sent.answerDue = answerDue;
        return sent;
    }

    void requireSeen(int seen) {
        Stale.unless(version, seen);
    }

    /** A specialist of the Centre takes it over. */
    void accept(UUID specialist, Instant now) {
        requireState(ReferralState.SENT, "referral.answered");
        status = ReferralState.ACCEPTED;
        specialistId = specialist;
        answeredAt = now;
        warned = 0;
    }

    void decline(UUID specialist, Instant now) {
        requireState(ReferralState.SENT, "referral.answered");
        status = ReferralState.DECLINED;
        specialistId = specialist;
        answeredAt = now;
        closedAt = now;
        questionOpen = false;
    }

    void ask() {
        requireUnderWay();
        questionOpen = true;
    }

    /** The school answers what the Centre asked. */
    void answer() {
        requireUnderWay();
        if (!questionOpen) {
            throw Refusal.of("referral.noQuestion");
        }
        questionOpen = false;
    }

    /** @param on when the team means to be there */
    void handToMobileTeam(Instant now, Instant due, Instant on) {
        requireAccepted();
        if (mobileAt != null) {
            throw Refusal.of("referral.mobileAlready");
        }
        mobileAt = now;
        mobileDue = due;
        mobileOn = on;
        warned = 0;
    }

    void mobileTeamMet(Instant now) {
        requireAccepted();
        if (mobileAt == null || mobileMetAt != null) {
            throw Refusal.of("referral.mobileNot");
        }
        mobileMetAt = now;
        warned = 0;
    }

    void requireAccepted() {
        requireUnderWay();
        requireState(ReferralState.ACCEPTED, "referral.notAccepted");
    }

    void close(Instant now) {
        requireAccepted();
        status = ReferralState.CLOSED;
        closedAt = now;
        questionOpen = false;
    }

    /** @param level how far the running term is: 1 half, 2 four fifths, 3 broken @return false when that was told before */
    boolean warn(int level) {
        if (level <= warned) {
            return false;
        }
        warned = (short) level;
        return true;
    }

    private void requireUnderWay() {
        if (!status.underWay()) {
            throw Refusal.of("referral.over");
        }
    }

    private void requireState(ReferralState needed, String otherwise) {
        if (status != needed) {
            throw Refusal.of(otherwise);
        }
    }

    /** The term that runs, or ran last. */
    Term term() {
        if (mobileAt != null) {
            return new Term(Term.Kind.MOBILE, mobileAt, mobileDue, mobileMetAt == null ? closedAt : mobileMetAt);
        }
        return new Term(Term.Kind.ANSWER, sentAt, answerDue, answeredAt);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    ReferralNumber number() {
        return new ReferralNumber(number);
    }

    UUID caseId() {
        return caseId;
    }

    UUID sentBy() {
        return sentBy;
    }

    Instant sentAt() {
        return sentAt;
    }

    DisclosureGround ground() {
        return ground;
    }

    Risk risk() {
        return risk;
    }

    List<DisclosedField> fields() {
        return Arrays.stream(fields).map(DisclosedField::valueOf).toList();
    }

    ReferralState status() {
        return status;
    }

    boolean questionOpen() {
        return questionOpen;
    }

    /** Who at the Centre leads it; {@code null} while nobody does. */
    UUID specialistId() {
        return specialistId;
    }

    /** When the mobile team means to be there; {@code null} while it is not asked to go. */
    Instant mobileOn() {
        return mobileOn;
    }

    boolean mobileWaits() {
        return mobileAt != null && mobileMetAt == null;
    }
}
