package kz.tirek.disclosure.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kz.tirek.disclosure.BadInput;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Plan;
import kz.tirek.disclosure.Records;
import kz.tirek.disclosure.Refused;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Rules;
import kz.tirek.disclosure.attack.Attack;
import kz.tirek.disclosure.attack.Finding;
import kz.tirek.disclosure.attack.Insiders;
import kz.tirek.disclosure.check.Checker;
import kz.tirek.disclosure.protect.Protection;
import kz.tirek.disclosure.protect.Protector;

/** Protects tables and writes them only if both gates let them pass. */
final class Protecting {
    /** Up to so many hidden cells both bounds of each are computed; for more, those that follow without a solver. */
    private static final int MOST_BOUNDED = 1500;
    private final Arguments arguments;
    private final PrintStream out;
    private final PrintStream err;
    private final Report report = new Report();

    Protecting(Arguments arguments, PrintStream out, PrintStream err) {
        this.arguments = arguments;
        this.out = out;
        this.err = err;
    }

    int run() throws IOException {
        ReleaseFolder folder = new ReleaseFolder(Path.of(arguments.one("--out")));
        folder.requireNew();
        Path planFile = arguments.file("--plan");
        Plan plan = PlanFile.read(planFile);
        List<ReleaseFolder> earlier = arguments.after();
        Ledger ledger = ReleaseFolder.ledger(earlier);
        Records records = DataFile.read(plan, arguments.file("--data"));
        plan.warnings().forEach(warning -> err.println("warning: " + warning));
        report.lap("read");
        Counts counts = located(planFile, () -> new Counts(ledger.layout(plan), records));
        Protection protection = located(planFile, () -> arguments.has("--thorough")
                ? Protector.protectThoroughly(counts, ledger, secret(counts)) : Protector.protect(counts, ledger, secret(counts)));
        report.lap("protect");
        requireTotal(plan, protection.release());
        List<String> faults = Checker.faults(records, ledger, protection.release(), protection.certificates());
        report.lap("check");
        refuse("the checker finds: ", faults);
        Attack attack = new Attack(protection.release());
        refuse("the attacker finds: ", attack.findings(requirements(protection)).stream().map(f -> Attacking.words(protection.release(), f)).toList());
        report.lap("attack");
        int insiders = attackFromInside(counts, protection);
        report.lap("insiders");
        boolean exact = protection.release().hidden().length <= MOST_BOUNDED;
        Release bounded = exact ? attack.bounded() : attack.roughlyBounded();
        report.lap("bounds");
        Protection finished = new Protection(bounded, protection.certificates(), protection.sensitive(), protection.effort());
        folder.write(planFile, finished, earlier, report.of(plan, finished, exact, attack.programmes(), insiders));
        out.printf("%s of %s cells are hidden, each with its certificate; both gates passed: %s%n", bounded.hidden().length, bounded.layout().size(),
                folder.path());
        return Main.WELL;
    }

    /** Where the total of all is hidden nothing bounds the other numbers, and no attack could be computed. */
    private static void requireTotal(Plan plan, Release release) {
        int total = release.layout().find(new int[release.layout().dimensions().size()]);
        if (release.hidden().length > 0 && (total < 0 || release.hides(total))) {
            throw new Refused(total < 0 ? "no table shows the total of all, so nothing bounds the hidden numbers: show the totals of all dimensions in one table"
                    : "the total of all would be hidden, so nothing would bound the other numbers: publish a longer period or a larger area, or name the total in 'never' if it counts at least %s"
                            .formatted(plan.rules().k()));
        }
    }

    /** Gives how many contributors have attacked. */
    private int attackFromInside(Counts counts, Protection protection) {
        if (counts.layout().newest().rules().insider() == Rules.Insider.NONE) {
            return 0;
        }
        Insiders insiders = new Insiders(counts, protection.release());
        refuse("a contributor finds: ", insiders.findings(requirements(protection)).stream().map(f -> Attacking.words(protection.release(), f)).toList());
        return insiders.contributors();
    }

    private static <T> T located(Path plan, Supplier<T> doing) {
        try {
            return doing.get();
        } catch (BadInput wrong) {
            throw wrong.at(plan.toString(), 1);
        }
    }

    /** The rules' own demands and what every hidden cell must withstand. */
    private static List<Requirement> requirements(Protection protection) {
        List<Requirement> requirements = new ArrayList<>(protection.sensitive());
        requirements.addAll(Attack.everyHidden(protection.release()));
        return requirements;
    }

    private void refuse(String by, List<String> reasons) {
        reasons.forEach(reason -> err.println(by + reason));
        if (!reasons.isEmpty()) {
            throw new Refused("a gate failed, nothing is written");
        }
    }

    /** From the seed that was given; else from the data, which nobody outside has and which give the same release again. */
    private byte[] secret(Counts counts) {
        return arguments.has("--seed") ? arguments.one("--seed").getBytes(StandardCharsets.UTF_8) : Secret.of(counts);
    }
}
