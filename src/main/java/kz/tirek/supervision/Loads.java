package kz.tirek.supervision;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.shared.Slice;

/** Shows the Centre's manager how loads compare with the norm 1:500 and with each person's own past. */
@Work
public class Loads {
    private static final int MONTHS = 6;
    private static final int YEAR = 100;

    @Inject CaseloadQueries queries;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** The highest load first. One statement and the audit's. */
    @Requires(Permission.OVERVIEW_READ)
    public Slice<LoadLine> list(int first, int size) {
        int bounded = Slice.size(size);
        LocalDate today = LocalDate.now(clock);
        List<Object[]> rows = queries.loads(month(today), month(today.minusMonths(MONTHS)), Math.max(0, first), bounded);
        audit.note(Entry.listed("overview", rows.size(), Fields.FACTS));
        return new Slice<>(rows.isEmpty() ? 0 : (Long) rows.get(0)[0], Math.max(0, first), bounded, rows.stream().map(Loads::line).toList());
    }

    private static LoadLine line(Object[] row) {
        return new LoadLine((String) row[1], (Long) row[2], (Long) row[3], row[4] == null ? null : new BigDecimal((String) row[4]), (Long) row[5]);
    }

    private static int month(LocalDate day) {
        return day.getYear() * YEAR + day.getMonthValue();
    }
}
