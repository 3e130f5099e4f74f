package kz.tirek.disclosure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.disclosure.Release.Status;

/**
 * A release as it was given out once and for all: its plan, its tables row by row, and the box moves of its certificates.
 *
 * @param tables by name, rows in the order in which the plan prints them
 * @param moves of each witness that is made of boxes alone
 * @param figures that are printed besides the counts
 */
public record Edition(Plan plan, Map<String, Rows> tables, List<List<NamedBox>> moves, List<NamedFigure> figures) {
    /** The rows of one table. */
    public record Rows(Status[] status, long[] value) {}

    /** A figure in codes. */
    public record NamedFigure(Map<String, String> cell, String name, long tenths) {}

    /** A box in codes, so that it can be laid over other layouts. */
    public record NamedBox(Map<String, String> base, Map<String, String> alternate, long by) {
        public static NamedBox of(Layout layout, Witness.Box box) {
            Map<String, String> base = new LinkedHashMap<>();
            Map<String, String> alternate = new LinkedHashMap<>();
            for (int d = 0; d < box.base().length; d++) {
                Dimension dimension = layout.dimensions().get(d);
                base.put(dimension.name(), dimension.leafCode(box.base()[d]));
                if (box.alternate()[d] >= 0) {
                    alternate.put(dimension.name(), dimension.leafCode(box.alternate()[d]));
                }
            }
            return new NamedBox(base, alternate, box.by());
        }

        /** The box over a layout; where the layout has more dimensions, on their first leaf. */
        public Witness.Box over(Layout layout) {
            int[] leaves = new int[layout.dimensions().size()];
            int[] others = new int[leaves.length];
            Arrays.fill(others, -1);
            for (int d = 0; d < leaves.length; d++) {
                Dimension dimension = layout.dimensions().get(d);
                leaves[d] = base.containsKey(dimension.name()) ? dimension.leaf(base.get(dimension.name())) : 0;
                others[d] = alternate.containsKey(dimension.name()) ? dimension.leaf(alternate.get(dimension.name())) : -1;
            }
            return new Witness.Box(leaves, others, by);
        }
    }

    public static Edition of(Release release, Certificates certificates) {
        Layout layout = release.layout();
        Map<String, Rows> tables = new LinkedHashMap<>();
        for (Layout.Printed printed : layout.printed()) {
            if (printed.plan() == layout.plans().size() - 1) {
                int[] cells = printed.cells();
                tables.put(printed.table().name(), new Rows(Arrays.stream(cells).mapToObj(release::status).toArray(Status[]::new),
                        Arrays.stream(cells).mapToLong(c -> release.hides(c) ? 0 : release.value(c)).toArray()));
            }
        }
        List<List<NamedBox>> moves = certificates.witnesses().stream().filter(witness -> witness.changes().isEmpty())
                .map(witness -> witness.boxes().stream().map(box -> NamedBox.of(layout, box)).toList()).toList();
        List<NamedFigure> figures = release.figures().stream().map(f -> new NamedFigure(layout.codes(f.cell()), f.name(), f.tenths())).toList();
        return new Edition(layout.newest(), tables, moves, figures);
    }
}
