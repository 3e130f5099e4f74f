package kz.tirek.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.appointments.AppointmentLine;
import kz.tirek.appointments.Conflict;
import kz.tirek.appointments.NotHeld;
import kz.tirek.appointments.Venue;
import kz.tirek.appointments.Whom;
import kz.tirek.directory.DayOff;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Text;

/** Words and choices of appointments: {@code #{appointmentWords.title(line)}}. */
@Named
@RequestScoped
public class AppointmentWords {
    private static final Integer[] MINUTES = {15, 20, 30, 40, 45, 60, 80, 90, 120, 180};
    private static final Integer[] SHIFTS = {1, 2, 3};

    @Inject Text text;
    @Inject Language language;

    /** The child, or what it is about, or with whom. */
    public String title(AppointmentLine line) {
        return line.pupil() != null ? line.pupil() : line.about() != null ? line.about() : text.label(line.whom());
    }

    /** With whom, class and place, as far as the title does not say so. */
    public String detail(AppointmentLine line) {
        String whom = line.pupil() == null && line.about() == null ? null : text.label(line.whom());
        return Stream.of(line.classLabel(), whom, text.label(line.place())).filter(part -> part != null).collect(Collectors.joining(", "));
    }

    /** What stands against it, without the day. */
    public String conflict(Conflict conflict) {
        return switch (conflict.kind()) {
            case DAY_OFF -> off(conflict.off());
            case LESSONS -> text.of("appointment.lessons", text.time(conflict.from()), text.time(conflict.until()));
            case OTHER_APPOINTMENT -> text.of("appointment.other", text.time(conflict.from()), text.time(conflict.until()));
        };
    }

    /** The holiday's name, or what else makes the day free. */
    public String off(DayOff off) {
        return off.names() == null ? text.label(off.why()) : off.names().in(language.getTag());
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    public String weekdayShort(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
    }

    /** Monday to Saturday: on Sundays no school works. */
    public List<DayOfWeek> getWeekdays() {
        return Stream.of(DayOfWeek.values()).filter(day -> day != DayOfWeek.SUNDAY).toList();
    }

    public Whom[] getWhoms() {
        return Whom.values();
    }

    public Venue[] getVenues() {
        return Venue.values();
    }

    public NotHeld[] getReasons() {
        return NotHeld.values();
    }

    public Integer[] getMinutes() {
        return MINUTES.clone();
    }

    public Integer[] getShifts() {
        return SHIFTS.clone();
    }
}
