package kz.tirek.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.cases.CaseCounts;
import kz.tirek.cases.CasesLed;
import kz.tirek.sessions.SessionCount;
import kz.tirek.sessions.SessionsHeld;
import kz.tirek.shared.Words;

/** Counts what a report tells in figures, from the psychologist's own cases and sessions at the school. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReportFigures {
    private static final Words OF_CASES = Words.of("cases");
    private static final Words OF_SESSIONS = Words.of("sessions");

    @Inject CasesLed cases;
    @Inject SessionsHeld sessions;

    /** The first day of what a report is about: 1 September. */
    static LocalDate from(DocumentLine line) {
        return LocalDate.of(line.schoolYear(), 9, 1);
    }

    /** Its last day: 31 December of a half year, 31 August of a year. */
    static LocalDate to(DocumentLine line) {
        return line.kind() == DocumentKind.HALF_YEAR_REPORT ? LocalDate.of(line.schoolYear(), 12, 31) : LocalDate.of(line.schoolYear() + 1, 8, 31);
    }

    List<Figure> of(DocumentLine line, String tag) {
        if (!line.kind().report()) {
            return List.of();
        }
        var figures = new ArrayList<Figure>();
        sessions(figures, line.school(), from(line), to(line), tag);
        cases(figures, cases.counts(line.school(), from(line), to(line)), tag);
        return figures;
    }

    private void sessions(List<Figure> figures, UUID school, LocalDate from, LocalDate to, String tag) {
        List<SessionCount> counts = sessions.counts(school, from, to);
        add(figures, "figure.sessions", counts.stream().mapToLong(SessionCount::sessions).sum(), tag);
        add(figures, "figure.children", sessions.children(school, from, to), tag);
        add(figures, "figure.minutes", counts.stream().mapToLong(SessionCount::minutes).sum(), tag);
        counts.forEach(count -> figures.add(new Figure(DocumentWords.text("figure.kind", tag) + ": " + OF_SESSIONS.text("SessionKind." + count.kind(), tag), count.sessions())));
    }

    private static void cases(List<Figure> figures, CaseCounts counts, String tag) {
        add(figures, "figure.opened", counts.opened(), tag);
        add(figures, "figure.closed", counts.closed(), tag);
        add(figures, "figure.underWay", counts.underWay(), tag);
        all(figures, "figure.risk", "Risk.", counts.risks(), tag);
        all(figures, "figure.reason", "Reason.", counts.reasons(), tag);
        all(figures, "figure.outcome", "Outcome.", counts.outcomes(), tag);
    }

    private static void all(List<Figure> figures, String key, String type, Map<? extends Enum<?>, Long> counts, String tag) {
        counts.forEach((value, count) -> figures.add(new Figure(DocumentWords.text(key, tag) + ": " + OF_CASES.text(type + value.name(), tag), count)));
    }

    private static void add(List<Figure> figures, String key, long value, String tag) {
        figures.add(new Figure(DocumentWords.text(key, tag), value));
    }
}
