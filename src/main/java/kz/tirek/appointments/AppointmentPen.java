package kz.tirek.appointments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Ids;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Vault;

/** Stores appointments and what is said of them: under the key of their case where they have one, else under the institution's. */
@Dependent
class AppointmentPen {
    static final String KIND = "appointment";

    @Inject AppointmentQueries queries;
    @Inject Narratives narratives;
    @Inject Vault vault;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** @param first id of the first one, which names the series */
    void plan(UUID first, NewAppointment facts, Child child, List<LocalDate> days) {
        for (LocalDate day : days) {
            UUID id = day.equals(days.get(0)) ? first : Ids.next();
            Appointment planned = Appointment.plan(id, first, actor.id(), facts, child, day, clock.instant());
            boolean said = facts.about() != null && !facts.about().isBlank();
            if (said && child.caseId() == null) {
                planned.about(vault.seal(place(Appointment.ABOUT, id), facts.about().strip()));
            }
            queries.entityManager().persist(planned);
            if (said && child.caseId() != null) {
                narratives.tell(child.caseId(), id, Map.of(Appointment.ABOUT, facts.about().strip()));
            }
        }
        audit.note(new Entry(Entry.Action.WRITE, KIND, first, child.pupilId(), said(child.caseId()), days.size(), "assignment"));
    }

    /** Words beside the reason why it was not held, in place of those that stood there; may be {@code null}. */
    void words(Appointment of, String words) {
        String said = words == null ? "" : words.strip();
        if (of.caseId() != null) {
            narratives.rewrite(of.caseId(), of.id(), Map.of(Appointment.WORDS, said));
        } else {
            of.words(said.isEmpty() ? null : vault.seal(place(Appointment.WORDS, of.id()), said));
        }
    }

    /** What an appointment without a case is about, or {@code null}. */
    String about(Appointment of) {
        return of.aboutSealed() == null ? null : vault.open(place(Appointment.ABOUT, of.id()), of.aboutSealed());
    }

    String wordsOf(Appointment of) {
        return of.wordsSealed() == null ? null : vault.open(place(Appointment.WORDS, of.id()), of.wordsSealed());
    }

    void changed(Appointment of, int count) {
        audit.note(new Entry(Entry.Action.WRITE, KIND, of.id(), of.pupilId(), Fields.FACTS, count, "assignment"));
    }

    private static Fields said(UUID caseId) {
        return caseId == null ? Fields.IDENTITY : Fields.NARRATIVE;
    }

    private static String place(String field, UUID id) {
        return "appointment|" + field + "|" + id;
    }
}
