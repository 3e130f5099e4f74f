package kz.tirek.bench.disclosure;

import com.google.ortools.Loader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Caseload;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Plans;
import kz.tirek.disclosure.Records;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Rules;
import kz.tirek.disclosure.attack.Attack;
import kz.tirek.disclosure.attack.Intervals;
import kz.tirek.disclosure.check.Checker;
import kz.tirek.disclosure.protect.Protection;
import kz.tirek.disclosure.protect.Protector;

/** Protects, checks and attacks invented caseloads of a region and a nation, and does the same with two usual methods. */
public final class Disclosure {
    private static final String LINE = "%-7s %-5s %-15s %7s %8s %7s %7s %7s %8s %7s %7s %7s %8s  %s%n";
    /** All methods run in one thread; its own processor time does not depend on what else the machine does. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int LINEAR_SECONDS = Integer.getInteger("disclosure.linear", 30);

    private Disclosure() {}

    /** @param words plans to run, each as {@code region:LOW} or {@code nation:LOW}; all where none is given */
    public static void main(String[] words) {
        Loader.loadNativeLibraries();
        System.out.printf(LINE, "where", "plan", "method", "cells", "primary", "hidden", "hidden", "cases", "protect", "check", "attack", "memory", "answers", "proved; read by the attacker");
        System.out.printf(LINE, "", "", "", "", "", "", "%", "%", "cpu s", "cpu s", "cpu s", "MB", "p99 ms", "");
        measured("region", Plans.LOW, false);
        List<String> runs = words.length > 0 ? List.of(words)
                : List.of("region:LOW", "region:LOW2", "region:A", "region:ABC", "nation:LOW", "nation:LOW2", "nation:A", "nation:ABC");
        for (String run : runs) {
            measured(run.split(":")[0], Plans.valueOf(run.split(":")[1]), true);
        }
    }

    /** The first run of all warms the machine up and is not told. */
    private static void measured(String where, Plans plan, boolean told) {
        measured(where, plan, told, false);
        if (told && where.equals("region") && (plan == Plans.LOW || plan == Plans.LOW2)) {
            measured(where, plan, true, true);
        }
    }

    private static void measured(String where, Plans plan, boolean told, boolean thorough) {
        int regions = where.equals("nation") ? 20 : 1;
        Caseload caseload = new Caseload(regions, plan == Plans.LOW2);
        Records records = caseload.records(75_000 * regions, 1, false);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = CLOCK.getCurrentThreadCpuTime();
        Counts counts = new Counts(Layout.of(plan.over(caseload.dimensions(), Rules.threshold(5))), records);
        Protection protection = thorough ? Protector.protectThoroughly(counts, Ledger.empty(), new byte[]{1})
                : Protector.protect(counts, Ledger.empty(), new byte[]{1});
        long protectedAt = CLOCK.getCurrentThreadCpuTime();
        int faults = Checker.faults(records, Ledger.empty(), protection.release(), protection.certificates()).size();
        long checkedAt = CLOCK.getCurrentThreadCpuTime();
        int read = new Attack(protection.release()).findings(Attack.everyHidden(protection.release())).size();
        long attackedAt = CLOCK.getCurrentThreadCpuTime();
        if (told) {
            tell(where, plan, thorough ? "thorough" : "boxes", counts, protection.release(), new long[]{start, protectedAt, checkedAt, attackedAt}, "%d of %d hidden cells%s; %d"
                    .formatted(protection.certificates().claims().size() - faults, protection.release().hidden().length,
                            protection.effort().byLine() > 0 ? ", " + protection.effort().byLine() + " by their lines" : "", read),
                    plan == Plans.LOW || plan == Plans.LOW2 ? answers(protection.release()) : "");
            if (!thorough) {
                compare(where, plan, counts);
            }
        }
    }

    /** The slowest but three of 300 answers to sums of some cells, in milliseconds of the machine's time. */
    private static String answers(Release release) {
        Intervals intervals = new Intervals(release);
        Random random = new Random(1);
        int[] hidden = release.hidden();
        long[] taken = new long[300];
        for (int i = -20; i < taken.length; i++) {
            Set<Integer> cells = new HashSet<>(Set.of(hidden[random.nextInt(hidden.length)]));
            random.ints(1 + random.nextInt(5), 0, release.layout().size()).forEach(cells::add);
            cells.add(hidden[random.nextInt(hidden.length)]);
            long start = System.nanoTime();
            intervals.sum(cells);
            if (i >= 0) {
                taken[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(taken);
        return "%.1f".formatted(taken[taken.length * 99 / 100] / 1e6);
    }

    private static void compare(String where, Plans plan, Counts counts) {
        long start = CLOCK.getCurrentThreadCpuTime();
        boolean[] cubes = new Hypercube(counts).hide();
        long done = CLOCK.getCurrentThreadCpuTime();
        tell(where, plan, "hypercube", counts, cubes, start, done);
        if (!where.equals("region") || LINEAR_SECONDS == 0) {
            return;
        }
        start = CLOCK.getCurrentThreadCpuTime();
        long end = System.nanoTime() + LINEAR_SECONDS * 1_000_000_000L;
        boolean[] linear = Protector.linear(counts, iterations -> System.nanoTime() > end);
        done = CLOCK.getCurrentThreadCpuTime();
        if (linear == null) {
            System.out.printf(LINE, where, plan, "min-cost linear", "", "", "", "", "", "> " + LINEAR_SECONDS, "", "", "", "", "not ready, given up");
        } else {
            tell(where, plan, "min-cost linear", counts, linear, start, done);
        }
    }

    private static void tell(String where, Plans plan, String method, Counts counts, boolean[] hidden, long start, long done) {
        Release release = Release.of(counts.layout(), hidden, counts.facts().value());
        long before = CLOCK.getCurrentThreadCpuTime();
        int read = new Attack(release).findings(Attack.everyHidden(release)).size();
        long after = CLOCK.getCurrentThreadCpuTime();
        tell(where, plan, method, counts, release, new long[]{start, done, done, done + after - before},
                "%d of %d had any been sought; %d".formatted(Protector.provable(counts, hidden), release.hidden().length, read), "");
    }

    private static void tell(String where, Plans plan, String method, Counts counts, Release release, long[] at, String verdict, String answers) {
        int cells = release.layout().size();
        long all = IntStream.range(0, cells).mapToLong(counts::value).sum();
        long hidden = Arrays.stream(release.hidden()).mapToLong(counts::value).sum();
        long primary = IntStream.range(0, cells).filter(c -> counts.value(c) > 0 && counts.value(c) < 5).count();
        long memory = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        System.out.printf(LINE, where, plan, method, cells, primary, release.hidden().length, "%.1f".formatted(100.0 * release.hidden().length / cells),
                "%.2f".formatted(100.0 * hidden / all), "%.2f".formatted((at[1] - at[0]) / 1e9), "%.2f".formatted((at[2] - at[1]) / 1e9),
                "%.2f".formatted((at[3] - at[2]) / 1e9), memory, answers, verdict);
    }
}
