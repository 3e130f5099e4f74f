package kz.tirek.appointments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.Chronicle;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.vault.Told;

/** That appointments of a case were missed or cancelled, as entries of its chronology. One statement. */
@Dependent
public class AppointmentChronicle implements Chronicle {
    @Inject AppointmentQueries queries;

    @Override
    public List<ChronicleEntry> entries(UUID caseId, Told told) {
        return queries.notHeld(caseId).stream().map(row -> entry((Appointment) row[0], (String) row[1], told)).toList();
    }

    private static ChronicleEntry entry(Appointment one, String by, Told told) {
        String kind = one.state() == AppointmentState.MISSED ? "appointment.missedOf" : "appointment.cancelledOf";
        return ChronicleEntry.event(Form.APPOINTMENT, one.id(), one.span().begins(), kind, told.at(one.id(), Appointment.WORDS), by, null);
    }
}
