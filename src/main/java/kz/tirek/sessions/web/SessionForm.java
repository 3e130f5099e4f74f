package kz.tirek.sessions.web;

import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import kz.tirek.appointments.AppointmentView;
import kz.tirek.sessions.Method;
import kz.tirek.sessions.Place;
import kz.tirek.sessions.SessionFacts;
import kz.tirek.sessions.SessionKind;
import kz.tirek.sessions.Theme;

/** The fields of the session form, the same for a new session and for one to be finished. */
@Dependent
public class SessionForm implements Serializable {
    static final String OTHER = "other";
    private static final Set<String> USUAL = Set.of("15", "30", "40", "60");

    private SessionKind kind = SessionKind.INDIVIDUAL;
    private LocalDate heldOn;
    private LocalTime startedAt;
    private String duration = "40";
    private Integer minutes;
    private Place place = Place.ROOM;
    private Theme[] themes = {};
    private Method[] methods = {};
    private String note;
    private String nextStep;
    private LocalDate followUpOn;

    /** Starts as a session that begins now. */
    void start(LocalDate day, LocalTime time) {
        heldOn = day;
        startedAt = time.withSecond(0).withNano(0);
    }

    /** Starts as the session that an appointment became. */
    void start(AppointmentView from) {
        start(from.line().day(), from.line().startsAt());
        kind = switch (from.line().whom()) {
            case PARENT -> SessionKind.PARENT;
            case TEACHER -> SessionKind.TEACHER;
            case GROUP -> SessionKind.GROUP;
            case PUPIL, OWN -> SessionKind.INDIVIDUAL;
        };
        last(from.minutes());
        place = Place.valueOf(from.line().place().name());
    }

    private void last(int length) {
        minutes = length;
        duration = USUAL.contains(minutes.toString()) ? minutes.toString() : OTHER;
    }

    void show(SessionFacts facts) {
        kind = facts.kind();
        heldOn = facts.heldOn();
        startedAt = facts.startedAt();
        last(facts.minutes());
        place = facts.place();
        themes = facts.themes().toArray(Theme[]::new);
        methods = facts.methods().toArray(Method[]::new);
        note = facts.note();
        nextStep = facts.nextStep();
        followUpOn = facts.followUpOn();
    }

    SessionFacts facts() {
        Integer length = duration == null || OTHER.equals(duration) ? minutes : Integer.valueOf(duration);
        return new SessionFacts(kind, heldOn, startedAt, length, place, set(Theme.class, themes), set(Method.class, methods), note, nextStep, followUpOn);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, E[] values) {
        var set = EnumSet.noneOf(type);
        set.addAll(Set.of(values));
        return set;
    }

    public SessionKind getKind() {
        return kind;
    }

    public void setKind(SessionKind kind) {
        this.kind = kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(LocalTime startedAt) {
        this.startedAt = startedAt;
    }

    public String getDuration() {
        return duration;
    }

    public void setDuration(String duration) {
        this.duration = duration;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }

    public Theme[] getThemes() {
        return themes.clone();
    }

    public void setThemes(Theme[] themes) {
        this.themes = themes == null ? new Theme[0] : themes.clone();
    }

    public Method[] getMethods() {
        return methods.clone();
    }

    public void setMethods(Method[] methods) {
        this.methods = methods == null ? new Method[0] : methods.clone();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }
}
