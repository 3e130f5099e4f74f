package kz.tirek.disclosure.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tirek.disclosure.BadInput;
import kz.tirek.disclosure.Certificates;
import kz.tirek.disclosure.Edition;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Plan;
import kz.tirek.disclosure.Records;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.check.Checker;

/** Checks a release against plan and data, without any solver. */
final class Checking {
    private final Arguments arguments;
    private final PrintStream out;
    private final PrintStream err;

    Checking(Arguments arguments, PrintStream out, PrintStream err) {
        this.arguments = arguments;
        this.out = out;
        this.err = err;
    }

    int run() throws IOException {
        Plan plan = PlanFile.read(arguments.file("--plan"));
        ReleaseFolder folder = new ReleaseFolder(Path.of(arguments.one("--release")));
        for (Path needed : List.of(folder.cells(), folder.certificates())) {
            if (!Files.isReadable(needed)) {
                throw new BadInput(needed + ": there is no such file that can be read");
            }
        }
        Ledger ledger = ReleaseFolder.ledger(arguments.after());
        Layout layout = ledger.layout(plan);
        Release release = FiguresFile.read(release(ledger, layout, folder.cells()), folder.figures());
        Certificates certificates = CertificatesFile.read(layout, folder.certificates());
        Records records = DataFile.read(plan, arguments.file("--data"));
        List<String> faults = Checker.faults(records, ledger, release, certificates);
        faults.forEach(err::println);
        if (faults.isEmpty()) {
            out.printf("all %s hidden cells of %s are proved by %s witnesses%n", release.hidden().length, layout.size(), certificates.witnesses().size());
        }
        return faults.isEmpty() ? Main.WELL : Main.GATE_FAILED;
    }

    /** The cells of a file beside those of all earlier releases. */
    static Release release(Ledger ledger, Layout layout, Path cells) throws IOException {
        List<Map<String, Edition.Rows>> byPlan = new ArrayList<>(ledger.editions().stream().map(Edition::tables).toList());
        byPlan.add(CellsFile.read(layout, cells));
        try {
            return CellsFile.release(layout, byPlan);
        } catch (BadInput wrong) {
            throw wrong.at(cells.toString(), 1);
        }
    }
}
