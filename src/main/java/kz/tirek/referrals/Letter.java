package kz.tirek.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A letter to another organisation about a child; what it says and what was answered are narratives of the case. */
@Entity
class Letter {
    static final String SERIES = "OUT";
    /** Names of the texts it holds in confidence. */
    static final String TOLD = "told";
    static final String ANSWER = "answer";

    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private String number;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private UUID schoolId;
    @Column(updatable = false) private UUID writtenBy;
    @Column(updatable = false) private Instant writtenAt;
    @Column(updatable = false) private String language;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Addressee addressee;
    @Column(updatable = false) private String organisation;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private DisclosureGround ground;
    @JdbcTypeCode(SqlTypes.ARRAY) @Column(updatable = false) private String[] fields;
    @Column(updatable = false) private LocalDate datedOn;
    @Enumerated(EnumType.STRING) private Delivery delivery;
    private LocalDate deliveredOn;
    private Instant answerDue;
    private LocalDate answeredOn;

    protected Letter() {}

    static Letter write(UUID id, int year, int place, NewLetter facts, Disclosure.Prepared prepared, UUID by, Instant now) {
        var letter = new Letter();
        letter.id = id;
        letter.number = "%s-%d-%06d".formatted(SERIES, year, place);
        letter.caseId = prepared.mine().id();
        letter.schoolId = prepared.mine().pupil().schoolId();
        letter.writtenBy = by;
        letter.writtenAt = now;
        letter.language = facts.language();
        letter.addressee = facts.addressee();
        letter.organisation = facts.organisation().strip();
        letter.ground = prepared.ground();
        letter.fields = prepared.fields().stream().sorted().map(Enum::name).toArray(String[]::new);
        letter.datedOn = facts.datedOn();
        return letter;
    }

    /** @param due when the answer is due */
    void deliver(int seen, Delivery how, LocalDate on, Instant due) {
        Stale.unless(version, seen);
        if (delivery != null) {
            throw Refusal.of("letter.deliveredAlready");
        }
        if (on.isBefore(datedOn)) {
            throw Refusal.at("deliveredOn", "letter.beforeDate");
        }
        delivery = how;
        deliveredOn = on;
        answerDue = due;
    }

    void moveDue(int seen, Instant due) {
        requireWaiting(seen);
        answerDue = due;
    }

    void answered(int seen, LocalDate on) {
        requireWaiting(seen);
        if (on.isBefore(deliveredOn)) {
            throw Refusal.at("answeredOn", "letter.beforeDelivery");
        }
        answeredOn = on;
    }

    private void requireWaiting(int seen) {
        Stale.unless(version, seen);
        if (deliveredOn == null) {
            throw Refusal.of("letter.notDelivered");
        }
        if (answeredOn != null) {
            throw Refusal.of("letter.answeredAlready");
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String number() {
        return number;
    }

    UUID caseId() {
        return caseId;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    String language() {
        return language;
    }

    Addressee addressee() {
        return addressee;
    }

    String organisation() {
        return organisation;
    }

    DisclosureGround ground() {
        return ground;
    }

    List<DisclosedField> fields() {
        return Arrays.stream(fields).map(DisclosedField::valueOf).toList();
    }

    LocalDate datedOn() {
        return datedOn;
    }

    Delivery delivery() {
        return delivery;
    }

    LocalDate deliveredOn() {
        return deliveredOn;
    }

    Instant answerDue() {
        return answerDue;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }
}
