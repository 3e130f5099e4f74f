package kz.tirek.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tirek.cases.CaseExport;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseLine;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Text;

/** The caseload as rows of a spreadsheet in the language of whoever asks, of which only a part is in memory at a time. */
@RequestScoped
public class CaseTable {
    private static final List<String> HEADS = List.of("case.number", "case.pupil", "case.class", "case.school", "case.status", "case.risk", "case.reasons",
            "case.openedOn", "case.lastContact", "case.followUp", "case.owner");

    @Inject CaseExport export;
    @Inject CaseWords words;
    @Inject Language language;
    @Inject Text text;

    /** The heads, then a row for each case; to be read once. */
    Iterable<List<String>> rows(CaseFilter filter) {
        return () -> new Rows(filter);
    }

    private List<String> row(CaseLine line) {
        return Stream.of(line.number(), line.pupil(), line.classLabel(), line.school().in(language.getTag()), text.label(line.status()),
                text.label(line.risk()), words.reasons(line.reasons()), day(line.openedOn()), day(line.lastContactOn()), day(line.followUpOn()), line.owner())
                .map(cell -> cell == null ? "" : cell).toList();
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Fetches the next part when the last one is used up. */
    private final class Rows implements Iterator<List<String>> {
        private final CaseFilter filter;
        private final Queue<CaseLine> part = new ArrayDeque<>();
        private boolean begun;
        private boolean over;
        private UUID last;

        Rows(CaseFilter filter) {
            this.filter = filter;
        }

        @Override
        public boolean hasNext() {
            if (begun && part.isEmpty() && !over) {
                part.addAll(export.part(filter, last));
                over = part.isEmpty();
            }
            return !begun || !part.isEmpty();
        }

        @Override
        public List<String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (!begun) {
                begun = true;
                return HEADS.stream().map(text::get).toList();
            }
            CaseLine line = part.remove();
            last = line.id();
            return row(line);
        }
    }
}
