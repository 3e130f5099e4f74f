package kz.tirek.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.tirek.access.AssignmentChanged;

/** Notes who was given which unit to serve, and what was ended. */
@ApplicationScoped
class AssignmentWatch {
    @Inject AuditTrail audit;

    void note(@Observes AssignmentChanged news) {
        audit.note(Entry.wrote("assignment", news.assignment(), null, Entry.Fields.DIRECTORY).because("administration"));
    }
}
