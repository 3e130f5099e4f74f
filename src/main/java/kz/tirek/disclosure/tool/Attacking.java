package kz.tirek.disclosure.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.disclosure.BadInput;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Plan;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.attack.Attack;
import kz.tirek.disclosure.attack.Contradiction;
import kz.tirek.disclosure.attack.Finding;
import kz.tirek.disclosure.attack.Solver;

/** Attacks published cells, knowing the plan and nothing else. */
final class Attacking {
    private final Arguments arguments;
    private final PrintStream out;
    private final PrintStream err;

    Attacking(Arguments arguments, PrintStream out, PrintStream err) {
        this.arguments = arguments;
        this.out = out;
        this.err = err;
    }

    int run() throws IOException {
        Plan plan = PlanFile.read(arguments.file("--plan"));
        Ledger ledger = ReleaseFolder.ledger(arguments.after());
        Layout layout = ledger.layout(plan);
        Path published = arguments.file("--published");
        Release release = Checking.release(ledger, layout, published);
        ledger.revisions(layout, IntStream.range(0, layout.size()).mapToLong(c -> release.hides(c) ? -1 : release.value(c)).toArray())
                .stream().findFirst().ifPresent(wrong -> {
                    throw new BadInput(wrong).at(published.toString(), 1);
                });
        List<Finding> findings;
        try {
            Attack attack = new Attack(release, solver(), null);
            findings = attack.findings(Attack.everyHidden(release));
            if (arguments.has("--full")) {
                tellBounds(attack.bounded());
            }
        } catch (Contradiction contradiction) {
            throw new BadInput(contradiction.getMessage() + ": expected tables that add up").at(published.toString(), 1);
        }
        findings.forEach(finding -> err.println(words(release, finding)));
        out.printf("%s of %s hidden cells can be read too closely%n", findings.size(), release.hidden().length);
        return findings.isEmpty() ? Main.WELL : Main.GATE_FAILED;
    }

    private Solver solver() {
        if (!arguments.has("--solver")) {
            return Solver.GLOP;
        }
        return Arrays.stream(Solver.values()).filter(s -> s.name().equals(arguments.one("--solver"))).findFirst()
                .orElseThrow(() -> new BadInput("there is no such solver: expected one of " + Arrays.toString(Solver.values())));
    }

    private void tellBounds(Release bounded) {
        Plan plan = bounded.layout().newest();
        out.println(CellsFile.header(plan) + ",low,high");
        for (Layout.Printed printed : CellsFile.printed(bounded.layout())) {
            for (int row = 0; row < printed.cells().length; row++) {
                if (bounded.hides(printed.cells()[row])) {
                    out.println(CellsFile.row(plan, printed, row) + "," + bounded.low(printed.cells()[row]) + "," + CellsFile.high(bounded, printed.cells()[row]));
                }
            }
        }
    }

    /** A finding in one line. */
    static String words(Release release, Finding finding) {
        String name = release.layout().name(finding.requirement().cell());
        String range = Math.ceil(finding.low() - 1e-6) + " to " + Math.floor(finding.high() + 1e-6);
        return switch (finding.kind()) {
            case EXACT -> name + ": exactly " + Math.round(finding.low());
            case UPPER -> name + ": at most " + (long) Math.floor(finding.high() + 1e-6) + ", below " + finding.requirement().upper();
            case WIDTH -> name + ": within " + range.replace(".0", "") + ", narrower than " + finding.requirement().width();
            case ATTRIBUTE -> name + ": nearly all of a group are known to be in it";
            case UNPROVED -> name + ": the solver gave no optimal answer, which counts as found";
        };
    }
}
