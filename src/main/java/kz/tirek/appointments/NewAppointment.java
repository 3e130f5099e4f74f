package kz.tirek.appointments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import kz.tirek.shared.Refusals;

/**
 * An appointment to be made.
 *
 * @param caseNumber of a case that the person works on, or {@code null}
 * @param pupil without a case: a pupil of the person's schools, or {@code null}
 * @param about what it is about, in confidence; may be empty
 * @param minutes how long, 5 to 480
 * @param shift in which the pupil or class has lessons, 1 to 3, or {@code null} when that does not matter
 * @param repeat {@code null} for once
 */
public record NewAppointment(Whom whom, String caseNumber, UUID pupil, String about, LocalDate day, LocalTime startsAt, Integer minutes, Venue place,
        Integer shift, Repeat repeat) {
    static final int LEAST_MINUTES = 5;
    static final int MOST_MINUTES = 480;
    static final int MOST_TEXT = 500;
    private static final int SHIFTS = 3;
    private static final int MOST_WEEKS = 2;

    /** @throws kz.tirek.shared.Refusal with everything that is missing or wrong */
    void check() {
        var refusals = new Refusals();
        refusals.require(whom, "whom").require(place, "place").check(about == null || about.length() <= MOST_TEXT, "about", "shared.tooLong", MOST_TEXT)
                .check(shift == null || shift >= 1 && shift <= SHIFTS, "shift", "appointment.shiftWrong")
                .check(whom != Whom.PUPIL || ofChild(), "caseNumber", "appointment.pupilMissing")
                .check(whom != Whom.OWN && whom != Whom.GROUP || !ofChild(), "caseNumber", "appointment.noPupil");
        when(refusals, day, startsAt, minutes);
        if (repeat != null) {
            refusals.require(repeat.until(), "until").check(repeat.everyWeeks() >= 1 && repeat.everyWeeks() <= MOST_WEEKS, "repeat", "appointment.repeatWrong")
                    .check(repeat.until() == null || day == null || !repeat.until().isBefore(day), "until", "period.endsBeforeStart");
        }
        refusals.throwIfAny();
    }

    static void when(Refusals refusals, LocalDate day, LocalTime startsAt, Integer minutes) {
        refusals.require(day, "day").require(startsAt, "startsAt").require(minutes, "minutes")
                .check(minutes == null || minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES, "minutes", "appointment.minutesOutside", LEAST_MINUTES, MOST_MINUTES)
                .check(startsAt == null || minutes == null || Span.endsSameDay(startsAt, minutes), "minutes", "appointment.pastMidnight");
    }

    private boolean ofChild() {
        return pupil != null || caseNumber != null && !caseNumber.isBlank();
    }
}
