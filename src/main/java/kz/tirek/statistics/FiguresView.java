package kz.tirek.statistics;

import java.time.Instant;
import java.util.List;
import kz.tirek.statistics.Shown.Exact;
import kz.tirek.statistics.Shown.Hidden;

/**
 * What may be published of one school year for the whole region.
 *
 * @param year the calendar year in which the school year starts
 * @param years the years that have figures and the one asked for, the latest first
 * @param children who were given support
 * @param mentions of reasons; a child may have several
 * @param sessions held, to the nearest ten; {@code null} when fewer than {@link Figures#ENOUGH} children stand behind them
 */
public record FiguresView(int year, List<Integer> years, Instant at, Cell children, Cell mentions, List<Cell> reasons, List<Cell> risks,
        List<Cell> stages, Long sessions) {
    /**
     * One figure: {@code count} when it is shown; else {@code null}, and the figure lies from {@code low} to {@code high}.
     *
     * @param code name of the reason, risk or stage; ALL for a total
     */
    public record Cell(String code, Long count, Long low, Long high) {
        static Cell of(String code, Shown shown) {
            if (shown instanceof Hidden hidden) {
                return new Cell(code, null, hidden.low(), hidden.high());
            }
            return new Cell(code, ((Exact) shown).count(), null, null);
        }

        public boolean hidden() {
            return count == null;
        }
    }
}
