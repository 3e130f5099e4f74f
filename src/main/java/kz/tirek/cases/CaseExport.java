package kz.tirek.cases;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Role;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Action;
import kz.tirek.audit.Entry.Fields;

/** Hands out the whole caseload that a filter gives, a part at a time: what lists show, never a case that was opened in an emergency. */
@Work
public class CaseExport {
    /** So many lines are in memory at once. */
    static final int PART = 1000;

    @Inject CaseSearch search;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** Notes the export once, with how many lines it will have. @return how many */
    @Requires(Permission.CASE_READ)
    public long begin(CaseFilter filter) {
        long total = search.total(scope(), filter, LocalDate.now(clock));
        Fields fields = actor.has(Role.MANAGER) ? Fields.FACTS : Fields.IDENTITY;
        audit.note(new Entry(Action.EXPORT, "case", null, null, fields, (int) total, "assignment"));
        return total;
    }

    /** The next lines, the case that was opened first before the others. @param after the last line that was handed out, or {@code null} */
    @Requires(Permission.CASE_READ)
    public List<CaseLine> part(CaseFilter filter, UUID after) {
        return search.part(scope(), filter, LocalDate.now(clock), after, PART);
    }

    private CaseSearch.Scope scope() {
        return new CaseSearch.Scope(actor.id(), actor.has(Role.MANAGER));
    }
}
