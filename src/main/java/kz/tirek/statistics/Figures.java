package kz.tirek.statistics;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.directory.Schools;
import kz.tirek.shared.Refusal;

/**
 * The region's figures of a school year: children by reason, risk and stage, small numbers hidden by {@link SmallNumbers}. The same for whoever
 * sees them; no district, school or case leads out of them. A year under way grows daily: see what {@link SmallNumbers} does not protect.
 */
@Work
public class Figures {
    /** Sessions are shown only when so many children stand behind them. */
    public static final int ENOUGH = 20;
    private static final int ROUND = 10;
    private static final int OLDEST = 2000;

    @Inject FiguresQueries queries;
    @Inject Schools schools;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * @param asked the calendar year in which the school year starts, or {@code null} for the present one
     * @throws Refusal when that year has not begun
     */
    @Requires(Permission.FIGURES_READ)
    public FiguresView figures(Integer asked) {
        int present = schools.schoolYear(LocalDate.now(clock));
        int year = asked == null ? present : asked;
        if (year < OLDEST || year > present) {
            throw Refusal.at("year", "figures.unknownYear");
        }
        FiguresView view = view(year, queries.children(year), queries.sessions(year), years(year, present));
        audit.note(Entry.listed("figures", view.reasons().size() + view.risks().size() + view.stages().size(), Fields.FACTS));
        return view;
    }

    private List<Integer> years(int year, int present) {
        var years = new TreeSet<Integer>(Collections.reverseOrder());
        years.addAll(queries.years());
        years.add(year);
        years.add(present);
        return List.copyOf(years);
    }

    private FiguresView view(int year, List<Object[]> rows, long sessions, List<Integer> years) {
        var counts = new HashMap<String, Long>();
        rows.forEach(row -> counts.put(row[0] + " " + row[1], (Long) row[2]));
        long children = counts.getOrDefault("TOTAL ALL", 0L);
        List<Long> byReason = counts(counts, "REASON", Reason.values());
        var reasons = SmallNumbers.mentions(children, byReason);
        var risks = SmallNumbers.parts(counts(counts, "RISK", Risk.values()));
        var stages = SmallNumbers.parts(counts(counts, "STAGE", Stage.values()));
        Long shownSessions = children < ENOUGH ? null : (sessions + ROUND / 2) / ROUND * ROUND;
        return new FiguresView(year, years, clock.instant(), FiguresView.Cell.of("ALL", risks.total()), FiguresView.Cell.of("ALL", reasons.total()),
                cells(Reason.values(), reasons), cells(Risk.values(), risks), cells(Stage.values(), stages), shownSessions);
    }

    private static List<Long> counts(Map<String, Long> counts, String dimension, Enum<?>[] codes) {
        return Arrays.stream(codes).map(code -> counts.getOrDefault(dimension + " " + code.name(), 0L)).toList();
    }

    private static List<FiguresView.Cell> cells(Enum<?>[] codes, SmallNumbers.Published list) {
        return IntStream.range(0, codes.length).mapToObj(i -> FiguresView.Cell.of(codes[i].name(), list.counts().get(i))).toList();
    }
}
