package kz.tirek.audit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.tirek.access.SessionBegan;
import kz.tirek.access.Work;

/** Notes that a person signed in. */
@Work
class SignInWatch {
    @Inject AuditTrail audit;

    void note(@Observes SessionBegan news) {
        audit.note(new Entry(Entry.Action.SIGN_IN, "portal", null, null, Entry.Fields.DIRECTORY, 1, "own"));
    }
}
