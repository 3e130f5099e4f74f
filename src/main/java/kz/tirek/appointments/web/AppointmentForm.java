package kz.tirek.appointments.web;

import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import kz.tirek.appointments.NewAppointment;
import kz.tirek.appointments.Repeat;
import kz.tirek.appointments.Venue;
import kz.tirek.appointments.Whom;

/** The fields of a new appointment. */
@Dependent
public class AppointmentForm implements Serializable {
    private static final int USUAL_MINUTES = 40;

    private Whom whom = Whom.PUPIL;
    private String caseNumber;
    private String about;
    private LocalDate day;
    private LocalTime startsAt;
    private Integer minutes = USUAL_MINUTES;
    private Venue place = Venue.ROOM;
    private Integer shift;
    private boolean repeating;
    private int everyWeeks = 1;
    private DayOfWeek[] weekdays = {};
    private LocalDate until;

    /** Starts at the next full hour. */
    void start(LocalDate first, LocalTime now) {
        day = first;
        startsAt = now.getHour() >= 18 || now.getHour() < 8 ? LocalTime.of(9, 0) : now.withMinute(0).withSecond(0).withNano(0).plusHours(1);
    }

    NewAppointment facts(UUID pupil) {
        Repeat repeat = repeating ? new Repeat(everyWeeks, Set.of(weekdays), until) : null;
        return new NewAppointment(whom, caseNumber, pupil, about, day, startsAt, minutes, place, shift, repeat);
    }

    public Whom getWhom() {
        return whom;
    }

    public void setWhom(Whom whom) {
        this.whom = whom;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Venue getPlace() {
        return place;
    }

    public void setPlace(Venue place) {
        this.place = place;
    }

    public Integer getShift() {
        return shift;
    }

    public void setShift(Integer shift) {
        this.shift = shift;
    }

    public boolean isRepeating() {
        return repeating;
    }

    public void setRepeating(boolean repeating) {
        this.repeating = repeating;
    }

    public int getEveryWeeks() {
        return everyWeeks;
    }

    public void setEveryWeeks(int everyWeeks) {
        this.everyWeeks = everyWeeks;
    }

    public DayOfWeek[] getWeekdays() {
        return weekdays.clone();
    }

    public void setWeekdays(DayOfWeek[] weekdays) {
        this.weekdays = weekdays == null ? new DayOfWeek[0] : weekdays.clone();
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
