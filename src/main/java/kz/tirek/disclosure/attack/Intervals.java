package kz.tirek.disclosure.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.tirek.disclosure.Release;

/** Answers what some cells of a release sum to: exactly, or between which numbers, by what is published and nothing else. */
public final class Intervals {
    /** How long a solver is asked; then the wider bounds that follow without it are given. */
    private static final long MILLISECONDS = 250;
    private static final double SLACK = 1e-6;
    private final Reading reading;
    private final Release release;
    private final Map<Set<Integer>, Interval> answered = new HashMap<>();

    /** Between which numbers a sum lies, ends included. */
    public record Interval(long low, long high) {
        public Interval {
            if (low > high) {
                throw new IllegalArgumentException("%s to %s is no interval".formatted(low, high));
            }
        }

        public boolean isExact() {
            return low == high;
        }
    }

    public Intervals(Release release) {
        this.release = release;
        reading = new Reading(release, Solver.GLOP.name(), null);
    }

    /** The sum of some cells, each counted once. */
    public synchronized Interval sum(Set<Integer> cells) {
        return answered.computeIfAbsent(new TreeSet<>(cells), this::compute);
    }

    private Interval compute(Set<Integer> cells) {
        long low = 0;
        long high = 0;
        Map<Component, List<Integer>> open = new LinkedHashMap<>();
        for (int cell : cells) {
            Component component = reading.component(cell);
            if (!release.hides(cell)) {
                low += release.value(cell);
                high += release.value(cell);
            } else if (component == null) {
                low += reading.bounds().low(cell);
                high += reading.bounds().high(cell);
            } else {
                open.computeIfAbsent(component, c -> new ArrayList<>()).add(cell);
            }
        }
        for (Map.Entry<Component, List<Integer>> part : open.entrySet()) {
            Interval within = within(part.getKey(), part.getValue());
            low += within.low();
            high += within.high();
        }
        return new Interval(low, high);
    }

    private Interval within(Component component, List<Integer> cells) {
        long low = 0;
        long high = 0;
        Map<Integer, Double> weights = new HashMap<>();
        Map<Integer, Double> turned = new HashMap<>();
        for (int cell : cells) {
            low += reading.bounds().low(cell);
            high += reading.bounds().high(cell);
            weights.put(cell, 1.0);
            turned.put(cell, -1.0);
        }
        component.keepBasis();
        Component.Answer most = component.largest(weights, MILLISECONDS);
        Component.Answer least = component.largest(turned, MILLISECONDS);
        return new Interval(least.optimal() ? Math.max(low, (long) Math.ceil(-least.best() - SLACK)) : low,
                most.optimal() ? Math.min(high, (long) Math.floor(most.best() + SLACK)) : high);
    }
}
