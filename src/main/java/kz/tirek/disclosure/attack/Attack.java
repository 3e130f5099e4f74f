package kz.tirek.disclosure.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Sensitivity;

/** Attacks a release with nothing but what it publishes: computes how closely its hidden numbers can be read. */
public final class Attack {
    /** From here on an upper bound says nothing. */
    public static final long UNBOUNDED = Bounds.FAR;
    private static final double SLACK = 1e-6;
    private static final long MILLISECONDS = 600_000;
    private static final int ROUNDS = 12;
    private final Reading reading;
    private final Release release;
    private final Map<Integer, double[]> seen = new LinkedHashMap<>();
    private final Map<Requirement, Double> gaps = new LinkedHashMap<>();
    private boolean failed;
    private long programmes;

    /** As an outsider who knows what is published. */
    public Attack(Release release) {
        this(release, Solver.GLOP, null);
    }

    /** @param known for each leaf of each carrier how many the attacker knows of, or null for an outsider */
    public Attack(Release release, Solver solver, long[][] known) {
        this.release = release;
        reading = new Reading(release, solver.name(), known);
    }

    /** What every hidden cell of a release must withstand, whoever made it and whatever it was hidden for. */
    public static List<Requirement> everyHidden(Release release) {
        return IntStream.of(release.hidden()).mapToObj(cell -> Sensitivity.hidden(release.layout(), cell)).toList();
    }

    /** Seeks populations in which the requirements hold; gives those for which there is none. */
    public List<Finding> findings(List<Requirement> requirements) {
        List<Finding> findings = new ArrayList<>();
        requirements.stream().collect(Collectors.groupingBy(r -> reading.componentNumber(r.cell()), LinkedHashMap::new, Collectors.toList()))
                .values().forEach(group -> findings.addAll(attack(group)));
        findings.sort(Comparator.comparingInt(finding -> finding.requirement().cell()));
        return findings;
    }

    private List<Finding> attack(List<Requirement> group) {
        List<Requirement> open = new ArrayList<>(group);
        open.removeIf(this::holds);
        Component component = open.isEmpty() ? null : reading.component(open.get(0).cell());
        failed = false;
        Random random = new Random(1);
        for (int round = 0; component != null && !failed && round < ROUNDS && open.size() > 1; round++) {
            int turn = round;
            Map<Integer, Double> weights = new LinkedHashMap<>();
            open.forEach(r -> weights.put(r.cell(), turn == 0 ? 1.0 : turn == 1 ? -1.0 : (random.nextBoolean() ? 1 : -1) * (.5 + random.nextDouble())));
            solve(component, weights, group);
            open.removeIf(this::holds);
        }
        List<Finding> findings = new ArrayList<>();
        while (!open.isEmpty()) {
            Requirement next = open.remove(0);
            if (component != null) {
                pursue(component, next, group);
            }
            if (!holds(next)) {
                findings.add(finding(next));
            }
            open.removeIf(this::holds);
        }
        return findings;
    }

    private void pursue(Component component, Requirement requirement, List<Requirement> group) {
        failed = false;
        solve(component, Map.of(requirement.cell(), 1.0), group);
        if (!holds(requirement)) {
            solve(component, Map.of(requirement.cell(), -1.0), group);
        }
        if (!holds(requirement) && requirement.parent() >= 0) {
            Map<Integer, Double> weights = new LinkedHashMap<>(Map.of(requirement.cell(), -1.0));
            if (component.has(requirement.parent())) {
                weights.put(requirement.parent(), 1.0);
            }
            solve(component, weights, group);
        }
    }

    /** Keeps every population that a solver comes by: each may help many cells. */
    private void solve(Component component, Map<Integer, Double> weights, List<Requirement> group) {
        Component.Answer answer = component.largest(weights, MILLISECONDS);
        programmes++;
        failed |= !answer.optimal();
        if (answer.optimal()) {
            for (Requirement requirement : group) {
                double value = answer.values().get(requirement.cell());
                double[] range = range(requirement.cell());
                range[0] = Math.min(range[0], value);
                range[1] = Math.max(range[1], value);
                if (requirement.parent() >= 0) {
                    gaps.merge(requirement, value(answer, requirement.parent()) - value, Math::max);
                }
            }
        }
    }

    private double value(Component.Answer answer, int cell) {
        return answer.values().containsKey(cell) ? answer.values().get(cell)
                : release.hides(cell) ? reading.bounds().low(cell) : release.value(cell);
    }

    private double[] range(int cell) {
        return seen.computeIfAbsent(cell, c -> reading.componentNumber(c) < 0 ? new double[]{reading.bounds().low(c), reading.bounds().high(c)}
                : new double[]{Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY});
    }

    private boolean holds(Requirement requirement) {
        double[] range = range(requirement.cell());
        return range[1] >= requirement.upper() - SLACK && range[1] - range[0] >= requirement.width() - SLACK
                && range[0] <= requirement.lower() + SLACK
                && (requirement.parent() < 0 || gaps.getOrDefault(requirement, Double.NEGATIVE_INFINITY) >= requirement.gap() - SLACK);
    }

    private Finding finding(Requirement requirement) {
        double[] range = range(requirement.cell());
        Finding.Kind kind = failed ? Finding.Kind.UNPROVED : range[1] - range[0] < SLACK ? Finding.Kind.EXACT
                : range[1] < requirement.upper() - SLACK ? Finding.Kind.UPPER
                : range[1] - range[0] < requirement.width() - SLACK ? Finding.Kind.WIDTH : Finding.Kind.ATTRIBUTE;
        return new Finding(requirement, kind, range[0], range[1]);
    }

    /** Both bounds of every hidden cell, in whole numbers; where a solver fails, the wider ones that follow without it. */
    public Release bounded() {
        long[] low = IntStream.range(0, release.layout().size()).mapToLong(release::low).toArray();
        long[] high = IntStream.range(0, low.length).mapToLong(release::high).toArray();
        for (int cell : release.hidden()) {
            low[cell] = reading.bounds().low(cell);
            high[cell] = reading.bounds().high(cell);
            Component component = reading.component(cell);
            if (component != null) {
                Component.Answer most = component.largest(Map.of(cell, 1.0), MILLISECONDS);
                Component.Answer least = component.largest(Map.of(cell, -1.0), MILLISECONDS);
                programmes += 2;
                high[cell] = most.optimal() ? Math.min(high[cell], (long) Math.floor(most.best() + SLACK)) : high[cell];
                low[cell] = least.optimal() ? Math.max(low[cell], (long) Math.ceil(-least.best() - SLACK)) : low[cell];
            }
        }
        return release.within(low, high);
    }

    /** Bounds of every hidden cell that follow from single sums alone: quick, and never narrower than those of a solver. */
    public Release roughlyBounded() {
        long[] low = IntStream.range(0, release.layout().size()).mapToLong(release::low).toArray();
        long[] high = IntStream.range(0, low.length).mapToLong(release::high).toArray();
        for (int cell : release.hidden()) {
            low[cell] = reading.bounds().low(cell);
            high[cell] = reading.bounds().high(cell);
        }
        return release.within(low, high);
    }

    /** How many linear programmes have been solved. */
    public long programmes() {
        return programmes;
    }
}
