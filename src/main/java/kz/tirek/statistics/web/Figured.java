package kz.tirek.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Text;
import kz.tirek.statistics.CaseloadView;
import kz.tirek.statistics.FiguresView.Cell;
import kz.tirek.statistics.Stage;

/** Words and lengths of figures for pages: {@code #{figured.shown(cell)}}, {@code #{figured.bar(cell, cells)}}. */
@Named
@RequestScoped
public class Figured {
    private static final int FULL = 100;

    @Inject Text text;
    @Inject Language language;

    /** 1 284, as the language groups digits. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** 2026–2027. */
    public String year(int year) {
        return year + "–" + (year + 1);
    }

    /** The count, or "hidden (0–12)". */
    public String shown(Cell cell) {
        return cell.hidden() ? text.of("figures.hidden", number(cell.low()), number(cell.high())) : number(cell.count());
    }

    /** What a row of a table of figures is called; {@code dimension} is REASON, RISK or STAGE. */
    public String label(String dimension, Cell cell) {
        return switch (dimension) {
            case "RISK" -> text.label(Risk.valueOf(cell.code()));
            case "STAGE" -> text.label(Stage.valueOf(cell.code()));
            default -> text.label(Reason.valueOf(cell.code()));
        };
    }

    /** Length of a shown count's bar beside the longest of its list, in percent; none for a hidden one, which must not be read off. */
    public String bar(Cell cell, List<Cell> cells) {
        long longest = cells.stream().filter(other -> !other.hidden()).mapToLong(Cell::count).max().orElse(0);
        return cell.hidden() || longest == 0 ? "0%" : percent(cell.count(), longest);
    }

    /** Length of a psychologist's bar. */
    public String load(CaseloadView view, CaseloadView.Line line) {
        return percent(line.openCases(), full(view));
    }

    /** Where the target stands on the bars. */
    public String target(CaseloadView view) {
        return percent(view.target(), full(view));
    }

    private static long full(CaseloadView view) {
        long most = view.lines().items().stream().mapToLong(CaseloadView.Line::openCases).max().orElse(0);
        return Math.max(most, view.target()) * 11 / 10 + 1;
    }

    private static String percent(long part, long whole) {
        return Math.min(FULL, Math.round((double) part * FULL / whole)) + "%";
    }
}
