package kz.tirek.statistics;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.Risk;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.clocks.Targets;
import kz.tirek.shared.Names;
import kz.tirek.shared.Settings;
import kz.tirek.shared.Slice;

/** The manager's view of the Centre's work: caseload, risks without contact, overdue follow-ups; never a note or a child's name. */
@Work
public class Overview {
    /** Cases shown at most in each of the two lists. */
    public static final int MOST = 20;

    @Inject OverviewQueries queries;
    @Inject AuditTrail audit;
    @Inject Clock clock;
    @Inject Clocks clocks;
    @Inject Targets targets;

    /** The whole overview, with the first {@code size} psychologists by load. Four statements and the audit's. */
    @Requires(Permission.OVERVIEW_READ)
    public OverviewView overview(int size) {
        LocalDate today = LocalDate.now(clock);
        LocalDate quietBefore = clocks.begun(clock.instant(), TargetCode.RISK_CONTACT);
        var view = new OverviewView(clock.instant(), targets.of(TargetCode.RISK_CONTACT), key(today, quietBefore), lines(CaseloadBy.PSYCHOLOGIST, CaseloadSort.LOAD, 0, size),
                alerts(queries.quiet(today, quietBefore, MOST)), alerts(queries.overdue(today, MOST)));
        audit.note(Entry.listed("overview", view.quiet().size() + view.overdue().size() + view.caseload().lines().items().size(), Fields.FACTS));
        return view;
    }

    /** A page of the caseload; {@code first} below 0 counts as 0. One statement and the audit's. */
    @Requires(Permission.OVERVIEW_READ)
    public CaseloadView caseload(CaseloadBy by, CaseloadSort sort, int first, int size) {
        CaseloadView view = lines(by, sort, Math.max(0, first), size);
        audit.note(Entry.listed("overview", view.lines().items().size(), Fields.FACTS));
        return view;
    }

    private OverviewView.Key key(LocalDate today, LocalDate quietBefore) {
        int month = today.getYear() * 100 + today.getMonthValue();
        Object[] row = queries.key(today, quietBefore, toSignSince(), month).get(0);
        return new OverviewView.Key((long) row[0], (long) row[1], (long) row[2], (long) row[3], (long) row[4], (long) row[5]);
    }

    private CaseloadView lines(CaseloadBy by, CaseloadSort sort, int first, int asked) {
        int size = Slice.size(asked);
        List<Object[]> rows = by == CaseloadBy.SCHOOL ? queries.bySchool(sort.name(), first, size)
                : queries.byPsychologist(toSignSince(), sort.name(), first, size);
        long total = rows.isEmpty() ? 0 : (long) rows.get(0)[0];
        return new CaseloadView(by, sort, target(), new Slice<>(total, first, size, rows.stream().map(Overview::line).toList()));
    }

    /** Sessions held before this day should have a signed note. */
    private LocalDate toSignSince() {
        return clocks.begun(clock.instant(), TargetCode.NOTE_MISSING);
    }

    private static CaseloadView.Line line(Object[] row) {
        return new CaseloadView.Line(new Names((String) row[1], (String) row[2], (String) row[3]),
                new Names((String) row[4], (String) row[5], (String) row[6]), (long) row[7], (long) row[8], (long) row[9], (long) row[10],
                (long) row[11], (int) row[12]);
    }

    private static List<OverviewView.Alert> alerts(List<Object[]> rows) {
        return rows.stream().map(row -> new OverviewView.Alert((String) row[0], (String) row[1],
                new Names((String) row[2], (String) row[3], (String) row[4]), Risk.of(((Number) row[5]).intValue()), (int) row[6])).toList();
    }

    /** Open cases for one psychologist at most: TIREK_CASELOAD_TARGET, an internal target of the Centre. */
    private static int target() {
        String set = Settings.of("TIREK_CASELOAD_TARGET", "25");
        return set.matches("[1-9]\\d{0,2}") ? Integer.parseInt(set) : 25;
    }
}
