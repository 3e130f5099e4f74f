package kz.tirek.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import kz.tirek.shared.Refusals;

/**
 * What a psychologist writes down of a session.
 *
 * @param minutes how long it took, 5 to 480
 * @param themes what it was about, may be empty
 * @param methods what was done, may be empty
 * @param note in confidence; may be empty until it is signed
 * @param nextStep agreed next step, or {@code null}
 * @param followUpOn day of the next contact, or {@code null}
 */
public record SessionFacts(SessionKind kind, LocalDate heldOn, LocalTime startedAt, Integer minutes, Place place, Set<Theme> themes,
        Set<Method> methods, String note, String nextStep, LocalDate followUpOn) {

    static final int LEAST_MINUTES = 5;
    static final int MOST_MINUTES = 480;
    static final int MOST_NOTE = 20_000;
    static final int MOST_STEP = 500;

    public SessionFacts {
        themes = themes == null ? Set.of() : Set.copyOf(themes);
        methods = methods == null ? Set.of() : Set.copyOf(methods);
    }

    /** @throws kz.tirek.shared.Refusal with everything that is missing or wrong; a note is needed only to sign */
    void check(LocalDate today, boolean signing) {
        var refusals = new Refusals();
        refusals.require(kind, "kind").require(heldOn, "heldOn").require(startedAt, "startedAt").require(minutes, "minutes").require(place, "place")
                .check(heldOn == null || !heldOn.isAfter(today), "heldOn", "session.inFuture")
                .check(minutes == null || minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES, "minutes", "session.minutesOutside", LEAST_MINUTES,
                        MOST_MINUTES)
                .check(note == null || note.length() <= MOST_NOTE, "note", "shared.tooLong", MOST_NOTE)
                .check(nextStep == null || nextStep.length() <= MOST_STEP, "nextStep", "shared.tooLong", MOST_STEP)
                .check(followUpOn == null || heldOn == null || !followUpOn.isBefore(heldOn), "followUpOn", "session.followUpBefore")
                .check(!signing || note != null && !note.isBlank(), "note", "session.noteMissing");
        refusals.throwIfAny();
    }
}
