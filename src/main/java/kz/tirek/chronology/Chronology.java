package kz.tirek.chronology;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Action;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseView;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.shared.Absent;

/** Everything about a child's case in one timeline, whatever feature it comes from; filtered, searched, printed. */
@Work
public class Chronology {
    @Inject CaseDesk desk;
    @Inject AuditTrail audit;

    /** @throws Absent unless the actor may read what is told in the case */
    @Requires(Permission.CASE_READ)
    public CaseChronology read(CaseNumber number, ChronologyFilter filter) {
        return chronology(told(number), filter);
    }

    /**
     * The same for taking it out of the portal on paper, which the audit notes.
     *
     * @throws Absent for those who only visit the case, too: in an emergency or as its supervisor
     */
    @Requires(Permission.CASE_READ)
    public CaseChronology print(CaseNumber number, ChronologyFilter filter) {
        CaseView view = told(number);
        if (!view.own()) {
            throw new Absent();
        }
        CaseChronology wanted = chronology(view, filter);
        audit.note(new Entry(Action.PRINT, "chronology", null, view.confidence().pupilId(), Fields.NARRATIVE, wanted.entries().size(), "assignment"));
        return wanted;
    }

    private CaseView told(CaseNumber number) {
        CaseView view = desk.view(number);
        if (!view.told()) {
            throw new Absent();
        }
        return view;
    }

    private static CaseChronology chronology(CaseView view, ChronologyFilter filter) {
        List<ChronicleEntry> all = view.confidence().chronicle();
        Set<Form> present = EnumSet.noneOf(Form.class);
        all.forEach(entry -> present.add(entry.form()));
        return new CaseChronology(view.number(), view.confidence().pupil(), view.confidence().classLabel(), present, all.size(),
                all.stream().filter(filter::takes).toList(), view.own());
    }
}
