package kz.tirek.audit;

import jakarta.inject.Inject;
import java.util.regex.Pattern;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Refusals;

/** Notes that a page was printed. */
@Work
public class PrintNotes {
    private static final Pattern ADDRESS = Pattern.compile("/[A-Za-z0-9/_-]{0,200}");

    @Inject AuditTrail audit;

    /** @param screen address of the page, without its query */
    @Requires(Permission.SIGNED_IN)
    public void printed(String screen) {
        new Refusals().check(screen != null && ADDRESS.matcher(screen).matches(), "screen", "shared.required").throwIfAny();
        audit.note(new Entry(Entry.Action.PRINT, "page", null, null, Fields.IDENTITY, 1, "own"), screen);
    }
}
