package kz.tirek.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import kz.tirek.shared.Refusal;

/** A time that somebody keeps free for a pupil, a parent, a teacher, a group or own work; it is held, missed or cancelled, and planned again where that was a mistake. */
@Entity
class Appointment {
    /** Names of its texts told in confidence, where it belongs to a case. */
    static final String ABOUT = "about";
    static final String WORDS = "words";

    @Id private UUID id;
    @Version private int version;
    @Column(updatable = false) private UUID staffId;
    @Column(updatable = false) private UUID seriesId;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Whom whom;
    @Column(updatable = false) private UUID caseId;
    @Column(updatable = false) private UUID pupilId;
    private LocalDate onDay;
    private LocalTime startsAt;
    private short minutes;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Venue place;
    @Column(updatable = false) private Short shift;
    @Column(updatable = false) private byte[] aboutSealed;
    @Enumerated(EnumType.STRING) private AppointmentState state;
    @Enumerated(EnumType.STRING) private NotHeld why;
    private byte[] wordsSealed;
    private UUID sessionId;
    private Instant notedAt;
    /** Set below the portal when it is over, and stands on the to-do list. */
    private boolean reminded;
    @Column(updatable = false) private Instant createdAt;
    private Instant changedAt;

    protected Appointment() {}

    /** @param child of whom it is, with or without a case */
    static Appointment plan(UUID id, UUID series, UUID staff, NewAppointment facts, Child child, LocalDate day, Instant now) {
        var planned = new Appointment();
        planned.id = id;
        planned.seriesId = series;
        planned.staffId = staff;
        planned.whom = facts.whom();
        planned.caseId = child.caseId();
        planned.pupilId = child.pupilId();
        planned.onDay = day;
        planned.startsAt = facts.startsAt();
        planned.minutes = facts.minutes().shortValue();
        planned.place = facts.place();
        planned.shift = facts.shift() == null ? null : facts.shift().shortValue();
        planned.state = AppointmentState.PLANNED;
        planned.createdAt = now;
        planned.changedAt = now;
        return planned;
    }

    /** What it is about, sealed under the institution's key: it belongs to no case. */
    void about(byte[] sealed) {
        aboutSealed = sealed;
    }

    void move(Span to, Instant now) {
        requirePlanned();
        onDay = to.day();
        startsAt = to.startsAt();
        minutes = (short) to.minutes();
        reminded = false;
        changedAt = now;
    }

    void cancel(NotHeld reason, Instant now) {
        end(AppointmentState.CANCELLED, reason, now);
    }

    /** @throws Refusal {@code appointment.notYet} before it begins */
    void miss(NotHeld reason, Instant now, LocalDateTime local) {
        requireBegun(local);
        end(AppointmentState.MISSED, reason, now);
    }

    /** Words beside the reason, sealed under the institution's key. */
    void words(byte[] sealed) {
        wordsSealed = sealed;
    }

    /** It was held and nothing is to be written down elsewhere. @throws Refusal {@code appointment.notYet} before it begins */
    void held(Instant now, LocalDateTime local) {
        requireBegun(local);
        end(AppointmentState.HELD, null, now);
        notedAt = now;
    }

    /** It became a session. */
    void held(UUID session, boolean signed, Instant now) {
        end(AppointmentState.HELD, null, now);
        sessionId = session;
        notedAt = signed ? now : null;
    }

    /** That it was held, missed or cancelled was a mistake. @throws Refusal {@code appointment.notTakenBack} when it is planned, or became a session */
    void takeBack(Instant now) {
        if (state == AppointmentState.PLANNED || sessionId != null) {
            throw Refusal.of("appointment.notTakenBack");
        }
        state = AppointmentState.PLANNED;
        why = null;
        notedAt = null;
        reminded = false;
        changedAt = now;
    }

    private void end(AppointmentState how, NotHeld reason, Instant now) {
        requirePlanned();
        state = how;
        why = reason;
        changedAt = now;
    }

    private void requirePlanned() {
        if (state != AppointmentState.PLANNED) {
            throw Refusal.of("appointment.over");
        }
    }

    private void requireBegun(LocalDateTime local) {
        if (onDay.atTime(startsAt).isAfter(local)) {
            throw Refusal.of("appointment.notYet");
        }
    }

    /** Whether it is over and nothing says what came of it. */
    boolean lacksNote(LocalDateTime local) {
        return state.takesPlace() && whom != Whom.OWN && notedAt == null && !onDay.atTime(span().endsAt()).isAfter(local);
    }

    Span span() {
        return new Span(onDay, startsAt, minutes);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID staffId() {
        return staffId;
    }

    UUID seriesId() {
        return seriesId;
    }

    Whom whom() {
        return whom;
    }

    UUID caseId() {
        return caseId;
    }

    UUID pupilId() {
        return pupilId;
    }

    Venue place() {
        return place;
    }

    Integer shift() {
        return shift == null ? null : shift.intValue();
    }

    byte[] aboutSealed() {
        return aboutSealed;
    }

    AppointmentState state() {
        return state;
    }

    NotHeld why() {
        return why;
    }

    byte[] wordsSealed() {
        return wordsSealed;
    }

    UUID sessionId() {
        return sessionId;
    }

    Instant changedAt() {
        return changedAt;
    }
}
