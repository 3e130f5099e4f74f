package kz.tirek.disclosure.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.disclosure.BadInput;
import kz.tirek.disclosure.Dimension;
import kz.tirek.disclosure.Edition.Rows;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Layout.Printed;
import kz.tirek.disclosure.Plan;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Release.Status;
import kz.tirek.disclosure.attack.Attack;

/** Writes and reads the cells of the newest plan's tables. */
final class CellsFile {
    private CellsFile() {}

    static List<Printed> printed(Layout layout) {
        return layout.printed().stream().filter(p -> p.plan() == layout.plans().size() - 1).toList();
    }

    static String header(Plan plan) {
        return "table," + String.join(",", plan.dimensions().stream().map(Dimension::name).toList());
    }

    /** The name of a table and the codes of a row, a dimension that the table has not left empty. */
    static String row(Plan plan, Printed printed, int row) {
        List<String> shown = List.copyOf(printed.table().nodes().keySet());
        StringBuilder line = new StringBuilder(printed.table().name());
        for (Dimension dimension : plan.dimensions()) {
            int at = shown.indexOf(dimension.name());
            line.append(',').append(at < 0 ? "" : Csv.field(printed.codes().get(row).get(at)));
        }
        return line.toString();
    }

    static void write(Release release, Writer to) {
        Plan plan = release.layout().newest();
        PrintWriter out = new PrintWriter(to);
        out.print(header(plan) + ",status,value,low,high\n");
        for (Printed printed : printed(release.layout())) {
            for (int row = 0; row < printed.cells().length; row++) {
                int cell = printed.cells()[row];
                out.print(row(plan, printed, row) + "," + release.status(cell) + "," + switch (release.status(cell)) {
                    case P -> release.value(cell) + "," + release.value(cell) + "," + release.value(cell);
                    case S -> "," + release.low(cell) + "," + high(release, cell);
                    case N -> ",0,0";
                } + "\n");
            }
        }
        out.flush();
    }

    /** The upper bound of a hidden cell; nothing where there is none. */
    static String high(Release release, int cell) {
        return release.high(cell) >= Attack.UNBOUNDED ? "" : "" + release.high(cell);
    }

    private record Row(Printed printed, int row) {}

    /** The rows of each table as a file shows them; bounds are not read, for whoever attacks computes them. */
    static Map<String, Rows> read(Layout layout, Path path) throws IOException {
        Plan plan = layout.newest();
        Map<String, Row> known = new HashMap<>();
        Map<String, Rows> tables = new HashMap<>();
        for (Printed printed : printed(layout)) {
            tables.put(printed.table().name(), new Rows(new Status[printed.cells().length], new long[printed.cells().length]));
            for (int row = 0; row < printed.cells().length; row++) {
                known.put(row(plan, printed, row), new Row(printed, row));
            }
        }
        try (Csv csv = new Csv(path)) {
            requireHeader(csv, plan);
            for (List<String> fields = csv.row(); fields != null; fields = csv.row()) {
                Row row = known.get(String.join(",", fields.subList(0, plan.dimensions().size() + 1).stream().map(Csv::field).toList()));
                if (row == null) {
                    throw csv.wrong("the plan has no such cell: expected a table and its codes, other dimensions empty");
                }
                take(csv, fields, row.row(), tables.get(row.printed().table().name()), plan.dimensions().size() + 1);
            }
            requireAll(csv, layout, tables);
        }
        return tables;
    }

    private static void requireHeader(Csv csv, Plan plan) {
        String expected = header(plan) + ",status,value,low,high";
        List<String> header = csv.header();
        if (!String.join(",", header).equals(expected) && !String.join(",", header).equals(header(plan) + ",status,value")) {
            throw csv.wrong("the header is not the plan's: expected " + expected);
        }
    }

    private static void take(Csv csv, List<String> fields, int row, Rows rows, int at) {
        if (rows.status()[row] != null) {
            throw csv.wrong("the cell stands twice: expected one row for each");
        }
        String status = fields.get(at);
        String value = fields.get(at + 1);
        if (!List.of("P", "S", "N").contains(status)) {
            throw csv.wrong("status is '" + status + "': expected P, S or N");
        }
        if (status.equals("P") ? !value.matches("\\d{1,15}") : !value.isEmpty()) {
            throw csv.wrong(status.equals("P") ? "value is '" + value + "': expected a whole number, 0 or more"
                    : "value is '" + value + "': expected none, for the cell is not published");
        }
        rows.status()[row] = Status.valueOf(status);
        rows.value()[row] = status.equals("P") ? Long.parseLong(value) : 0;
    }

    private static void requireAll(Csv csv, Layout layout, Map<String, Rows> tables) {
        for (Printed printed : printed(layout)) {
            for (int row = 0; row < printed.cells().length; row++) {
                if (tables.get(printed.table().name()).status()[row] == null) {
                    throw csv.wrong("the cell " + row(layout.newest(), printed, row) + " is missing: expected a row for every cell of the plan, totals too");
                }
            }
        }
    }

    /** Every cell of a layout as an attacker sees it: published where any table shows it, with its last number. */
    static Release release(Layout layout, List<Map<String, Rows>> byPlan) {
        Status[] status = new Status[layout.size()];
        long[] value = new long[layout.size()];
        int[] plan = new int[layout.size()];
        List<String> conflicts = new ArrayList<>();
        for (Printed printed : layout.printed()) {
            Rows rows = byPlan.get(printed.plan()).get(printed.table().name());
            for (int row = 0; row < printed.cells().length; row++) {
                int cell = printed.cells()[row];
                if (plan[cell] == printed.plan() && status[cell] == Status.P && rows.status()[row] == Status.P && value[cell] != rows.value()[row]) {
                    conflicts.add("%s is shown as %s and as %s".formatted(layout.name(cell), value[cell], rows.value()[row]));
                }
                if (status[cell] == null || rows.status()[row] == Status.P) {
                    status[cell] = rows.status()[row];
                    value[cell] = rows.value()[row];
                    plan[cell] = printed.plan();
                }
            }
        }
        if (!conflicts.isEmpty()) {
            throw new BadInput(conflicts.get(0));
        }
        return Release.read(layout, status, value);
    }
}
