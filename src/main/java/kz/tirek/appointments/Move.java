package kz.tirek.appointments;

import java.time.LocalDate;
import java.time.LocalTime;
import kz.tirek.shared.Refusals;

/** Where an appointment is moved. @param following whether those of its series that follow are moved by as many days */
public record Move(LocalDate day, LocalTime startsAt, Integer minutes, boolean following) {
    void check() {
        var refusals = new Refusals();
        NewAppointment.when(refusals, day, startsAt, minutes);
        refusals.throwIfAny();
    }

    Span from(LocalDate other) {
        return new Span(other, startsAt, minutes);
    }
}
