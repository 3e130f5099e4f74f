package kz.tirek.disclosure.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Requirement;

/**
 * What the linear method would hide, and the proof of all of it, for which a few more cells may be hidden. Limits are counts of work, so
 * that the same data give the same release.
 */
final class Proposal {
    private static final int MOST_CELLS = 20_000;
    /** Simplex iterations times cells. */
    private static final long MOST_STEPS = 500_000_000;
    private static final long MOST_ASKED = 500;
    private static final int MOST_LEFT = 40;
    private static final double LUCK = .01;
    private final Counts counts;
    private final Suppression suppression;
    private final Leftovers leftovers;
    private final IntFunction<List<Requirement>> requirements;
    private int tried;
    private int bySolver;

    Proposal(Counts counts, Suppression suppression, Leftovers leftovers, IntFunction<List<Requirement>> requirements) {
        this.counts = counts;
        this.suppression = suppression;
        this.leftovers = leftovers;
        this.requirements = requirements;
    }

    /** Hides it; gives whether it was ready in time. */
    boolean hide(boolean[] shown, Prices prices) {
        int size = counts.layout().size();
        boolean[] hidden = size > MOST_CELLS ? null
                : new LinearSuppression(counts, suppression.hidden(), shown, cell -> LUCK * prices.luck(cell)).hide(steps -> steps * size > MOST_STEPS);
        if (hidden != null) {
            IntStream.range(0, size).filter(cell -> hidden[cell]).forEach(suppression::hide);
        }
        return hidden != null;
    }

    /**
     * Proves all that is hidden, by programmes for many cells at once, then one by one in whole numbers.
     *
     * @param cover covers what is left, hiding a few more
     * @return whether all is proved
     */
    boolean prove(Pool pool, Consumer<Requirement> cover) {
        for (List<Requirement> open = open(); !open.isEmpty(); open = open()) {
            List<Requirement> left = new ArrayList<>();
            while (!open.isEmpty() && pool.asked() < MOST_ASKED && !pool.cover(open, new ArrayList<>())) {
                // the first that is still open is the one that failed; without it the others are asked together anew
                open.removeIf(suppression::covers);
                left.add(open.remove(0));
            }
            left.addAll(open);
            for (Requirement requirement : left) {
                if (!suppression.covers(requirement)) {
                    if (tried++ == MOST_LEFT) {
                        return false;
                    }
                    if (leftovers.coverWithin(requirement, suppression)) {
                        bySolver++;
                    } else {
                        cover.accept(requirement);
                    }
                }
            }
        }
        return true;
    }

    private List<Requirement> open() {
        return new ArrayList<>(IntStream.range(0, counts.layout().size()).filter(suppression::hides).boxed()
                .flatMap(cell -> requirements.apply(cell).stream()).filter(requirement -> !suppression.covers(requirement)).toList());
    }

    /** How many cells needed whole numbers within what is hidden. */
    int bySolver() {
        return bySolver;
    }

    /** Whether a release hides fewer cells than another, or as many with fewer cases; and not the total, unless the other does so too. */
    static boolean better(Counts counts, Release release, Release other) {
        int total = counts.layout().find(new int[counts.layout().dimensions().size()]);
        int fewer = other.hidden().length - release.hidden().length;
        return (total < 0 || !release.hides(total) || other.hides(total)) && (fewer > 0 || fewer == 0 && cases(counts, release) < cases(counts, other));
    }

    private static long cases(Counts counts, Release release) {
        return Arrays.stream(release.hidden()).mapToLong(counts::value).sum();
    }
}
