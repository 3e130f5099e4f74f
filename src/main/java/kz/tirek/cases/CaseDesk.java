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
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Slice;

/** Shows cases: whole to those who work on them or supervise them, and to whoever opened one in an emergency; to the Centre's manager as facts without names and narratives. */
@Work
public class CaseDesk {
    @Inject CaseSearch search;
    @Inject CaseFile file;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    /** A page of the caseload: the cases that the actor works on, or everyone's for the Centre's manager. Three statements. */
    @Requires(Permission.CASE_READ)
    public Slice<CaseLine> list(CaseFilter filter) {
        var scope = new CaseSearch.Scope(actor.id(), actor.has(Role.MANAGER));
        LocalDate today = LocalDate.now(clock);
        List<CaseLine> lines = search.lines(scope, filter, today);
        boolean whole = filter.first() == 0 && lines.size() < filter.size();
        long total = whole ? lines.size() : search.total(scope, filter, today);
        boolean named = lines.stream().anyMatch(line -> line.pupil() != null);
        audit.note(Entry.listed("case", lines.size(), named ? Fields.IDENTITY : Fields.FACTS));
        return new Slice<>(total, filter.first(), filter.size(), lines);
    }

    /** One case; @throws kz.tirek.shared.Absent when there is none, or none that the actor may see */
    @Requires(Permission.CASE_READ)
    public CaseView view(CaseNumber number) {
        return file.view(number, actor.has(Role.MANAGER));
    }

    /** What stands at the head of a page of a case; @throws kz.tirek.shared.Absent unless the actor may read what is told in it */
    @Requires(Permission.CASE_READ)
    public CaseHead head(CaseNumber number) {
        return file.head(number);
    }

    /** The actor's own cases that a withdrawn consent has stopped, up to 20. One statement. */
    @Requires(Permission.CASE_WORK)
    public List<Withdrawn> withdrawn() {
        return file.withdrawn();
    }

    /** Number of the actor's case under way for a pupil, for offering it where the pupil is chosen. */
    @Requires(Permission.CASE_WORK)
    public List<String> numbersFor(UUID pupil) {
        return file.numbersFor(pupil);
    }
}
