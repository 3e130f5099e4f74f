package kz.tirek.disclosure.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.tirek.disclosure.BadInput;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.attack.Contradiction;
import kz.tirek.disclosure.attack.Intervals;

/** Answers what some published and hidden cells sum to. */
final class Summing {
    private final Arguments arguments;
    private final PrintStream out;

    Summing(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    int run() throws IOException {
        Layout layout = Layout.of(PlanFile.read(arguments.file("--plan")));
        Path published = arguments.file("--published");
        Release release = Checking.release(Ledger.empty(), layout, published);
        Set<Integer> cells = new TreeSet<>();
        for (String cell : arguments.options().getOrDefault("--cell", List.of())) {
            cells.add(cell(layout, cell));
        }
        try {
            Intervals.Interval sum = new Intervals(release).sum(cells);
            out.println(sum.isExact() ? "exactly " + sum.low() : sum.low() + " to " + sum.high());
            return Main.WELL;
        } catch (Contradiction contradiction) {
            throw new BadInput(contradiction.getMessage() + ": expected tables that add up").at(published.toString(), 1);
        }
    }

    private static int cell(Layout layout, String words) {
        Map<String, String> codes = new HashMap<>();
        for (String part : words.split(",")) {
            String[] sides = part.split("=", 2);
            if (sides.length != 2) {
                throw new BadInput("'" + words + "' names no cell: expected dimension=code,…");
            }
            codes.put(sides[0], sides[1]);
        }
        int cell = layout.find(layout.tuple(codes));
        if (cell < 0) {
            throw new BadInput("no table shows the cell " + words);
        }
        return cell;
    }
}
