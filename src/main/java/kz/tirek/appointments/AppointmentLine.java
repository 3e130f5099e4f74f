package kz.tirek.appointments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * An appointment in a list.
 *
 * @param pupil name of the child, or {@code null}
 * @param about what it is about where no child is meant, or {@code null}
 * @param noteMissing it is over and nothing says what came of it
 */
public record AppointmentLine(UUID id, LocalDate day, LocalTime startsAt, LocalTime endsAt, Whom whom, Venue place, AppointmentState state,
        String caseNumber, String pupil, String classLabel, String about, UUID session, boolean noteMissing) {
    public boolean planned() {
        return state == AppointmentState.PLANNED;
    }
}
