package kz.tirek.disclosure.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tirek.disclosure.Edition.NamedFigure;
import kz.tirek.disclosure.Figure;
import kz.tirek.disclosure.Figures;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Layout.Printed;
import kz.tirek.disclosure.Plan;
import kz.tirek.disclosure.Release;

/** Writes and reads figures other than counts: a table's name, codes, the figure's name and value, one row for each figure. */
final class FiguresFile {
    private FiguresFile() {}

    /** Whether the plan asks for any. */
    static boolean isNeeded(Release release) {
        Figures figures = release.layout().newest().rules().figures();
        return figures.rates() || !figures.magnitudes().isEmpty();
    }

    static void write(Release release, Writer to) {
        Plan plan = release.layout().newest();
        Map<Integer, List<Figure>> byCell = new HashMap<>();
        release.figures().forEach(figure -> byCell.computeIfAbsent(figure.cell(), cell -> new ArrayList<>()).add(figure));
        PrintWriter out = new PrintWriter(to);
        out.print(CellsFile.header(plan) + ",figure,value\n");
        for (Printed printed : CellsFile.printed(release.layout())) {
            for (int row = 0; row < printed.cells().length; row++) {
                for (Figure figure : byCell.getOrDefault(printed.cells()[row], List.of())) {
                    out.print(CellsFile.row(plan, printed, row) + "," + figure.name() + "," + value(plan.rules().figures(), figure) + "\n");
                }
            }
        }
        out.flush();
    }

    private static String value(Figures figures, Figure figure) {
        return figure.tenths() / 10 + (figures.totals().contains(figure.name()) ? "" : "." + figure.tenths() % 10);
    }

    /** The release with the figures of a file, if there is one. */
    static Release read(Release release, Path path) throws IOException {
        if (!Files.exists(path)) {
            return release;
        }
        Layout layout = release.layout();
        Map<String, Integer> cells = new HashMap<>();
        CellsFile.printed(layout).forEach(printed -> {
            for (int row = 0; row < printed.cells().length; row++) {
                cells.put(CellsFile.row(layout.newest(), printed, row), printed.cells()[row]);
            }
        });
        Set<Figure> figures = new HashSet<>();
        List<Figure> inOrder = new ArrayList<>();
        try (Csv csv = new Csv(path)) {
            String header = CellsFile.header(layout.newest()) + ",figure,value";
            if (!String.join(",", csv.header()).equals(header)) {
                throw csv.wrong("the header is not the plan's: expected " + header);
            }
            for (List<String> fields = csv.row(); fields != null; fields = csv.row()) {
                Figure figure = figure(csv, cells, fields);
                if (figures.add(figure)) {
                    inOrder.add(figure);
                }
            }
        }
        return release.with(inOrder);
    }

    private static Figure figure(Csv csv, Map<String, Integer> cells, List<String> fields) {
        int at = fields.size() - 2;
        Integer cell = cells.get(String.join(",", fields.subList(0, at).stream().map(Csv::field).toList()));
        if (cell == null) {
            throw csv.wrong("the plan has no such cell: expected a table and its codes, other dimensions empty");
        }
        String value = fields.get(at + 1);
        if (!value.matches("\\d{1,15}(\\.\\d)?")) {
            throw csv.wrong("value is '" + value + "': expected a number with at most one decimal");
        }
        return new Figure(cell, fields.get(at), Long.parseLong(value.replace(".", "")) * (value.contains(".") ? 1 : 10));
    }

    static List<NamedFigure> named(Release release) {
        return release.figures().stream().map(f -> new NamedFigure(release.layout().codes(f.cell()), f.name(), f.tenths())).toList();
    }
}
