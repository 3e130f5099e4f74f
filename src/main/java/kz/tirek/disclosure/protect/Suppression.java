package kz.tirek.disclosure.protect;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.disclosure.Certificates.Gap;
import kz.tirek.disclosure.Claim;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Sensitivity;
import kz.tirek.disclosure.Witness;

/** The cells hidden so far, the witnesses found so far, and how far these let each cell move. */
final class Suppression {
    /** A witness with all that it changes. */
    private record Standing(Witness witness, Effect effect) {
        long gain(int i) {
            return effect.gain(i);
        }

        long gainOf(int cell) {
            return effect.gainOf(cell);
        }
    }

    /** A witness that touches a cell, and what the cell gains in it. */
    private record Touch(int number, long gain) {}

    private final Counts counts;
    private final Prices prices;
    private final boolean[] hidden;
    private final double[] cost;
    private final double[] sparingCost;
    private final List<Standing> standing = new ArrayList<>();
    private final List<List<Touch>> touching = new ArrayList<>();
    private final long[] up;
    private final long[] down;
    private final int[] upBy;
    private final int[] downBy;

    Suppression(Counts counts, Prices prices) {
        int size = counts.layout().size();
        this.counts = counts;
        this.prices = prices;
        hidden = new boolean[size];
        cost = new double[size];
        sparingCost = new double[size];
        up = new long[size];
        down = new long[size];
        upBy = new int[size];
        downBy = new int[size];
        for (int cell = 0; cell < size; cell++) {
            charge(cell, prices.of(cell));
            touching.add(new ArrayList<>());
            upBy[cell] = -1;
            downBy[cell] = -1;
        }
    }

    boolean hides(int cell) {
        return hidden[cell];
    }

    boolean[] hidden() {
        return hidden.clone();
    }

    /** What hiding each cell would still cost: nothing where it is hidden, all where it must be shown. */
    double[] cost() {
        return cost;
    }

    /** The same, but small numbers that are shown must not be hidden: they might have too little room for a proof of their own. */
    double[] sparingCost() {
        return sparingCost;
    }

    private void charge(int cell, double price) {
        cost[cell] = price;
        sparingCost[cell] = price > 0 && counts.value(cell) < Sensitivity.threshold(counts.layout(), cell) ? Double.POSITIVE_INFINITY : price;
    }

    boolean mayHide(int cell) {
        return prices.of(cell) < Double.POSITIVE_INFINITY;
    }

    void hide(int cell) {
        hidden[cell] = true;
        charge(cell, 0);
    }

    /** Shows a cell again, until it is hidden anew. */
    void show(int cell) {
        hidden[cell] = false;
        charge(cell, prices.of(cell));
    }

    /** Shows a cell again; no witness may touch it any more. */
    void forbid(int cell) {
        hidden[cell] = false;
        charge(cell, Double.POSITIVE_INFINITY);
    }

    /** What hiding a cell costs, whether or not it is hidden. */
    double price(int cell) {
        return prices.of(cell);
    }

    /** Takes a witness: every cell that it changes must be hidden. Gives its number. */
    int adopt(Witness witness, Effect effect) {
        int number = standing.size();
        standing.add(new Standing(witness, effect));
        revive(number);
        return number;
    }

    private void revive(int number) {
        Standing taken = standing.get(number);
        for (int i = 0; i < taken.effect().size(); i++) {
            int cell = taken.effect().cell(i);
            hide(cell);
            touching.get(cell).add(new Touch(number, taken.gain(i)));
            reach(cell, number, taken.gain(i));
        }
    }

    private void reach(int cell, int number, long gain) {
        if (gain > up[cell]) {
            up[cell] = gain;
            upBy[cell] = number;
        }
        if (-gain > down[cell]) {
            down[cell] = -gain;
            downBy[cell] = number;
        }
    }

    /** Gives up witnesses; the cells that they touched stay as they are. */
    void drop(List<Integer> numbers) {
        for (int number : numbers) {
            Effect effect = standing.get(number).effect();
            for (int i = 0; i < effect.size(); i++) {
                int cell = effect.cell(i);
                touching.get(cell).removeIf(touch -> touch.number() == number);
                if (upBy[cell] == number || downBy[cell] == number) {
                    recompute(cell);
                }
            }
        }
    }

    void restore(List<Integer> numbers) {
        numbers.forEach(this::revive);
    }

    private void recompute(int cell) {
        up[cell] = 0;
        down[cell] = 0;
        upBy[cell] = -1;
        downBy[cell] = -1;
        touching.get(cell).forEach(touch -> reach(cell, touch.number(), touch.gain()));
    }

    List<Integer> touching(int cell) {
        return touching.get(cell).stream().map(Touch::number).toList();
    }

    Effect effect(int number) {
        return standing.get(number).effect();
    }

    boolean covers(Requirement requirement) {
        int cell = requirement.cell();
        long value = counts.value(cell);
        return value + up[cell] >= requirement.upper() && (requirement.lower() >= value || value - down[cell] <= requirement.lower())
                && up[cell] + down[cell] >= requirement.width() && (requirement.parent() < 0 || gapBy(requirement) >= -1);
    }

    /** What of a requirement witnesses do not show yet: where one shows that a parent exceeds its child, only the range is left. */
    Requirement unproved(Requirement requirement) {
        return requirement.parent() < 0 || gapBy(requirement) < -1 ? requirement : new Requirement(requirement.cell(), requirement.rule(),
                requirement.upper(), requirement.lower(), requirement.width(), -1, 0);
    }

    /** The witness in which the parent exceeds the child by enough; -1 for the true population, -2 where there is none. */
    private int gapBy(Requirement requirement) {
        long need = requirement.gap() - counts.value(requirement.parent()) + counts.value(requirement.cell());
        if (need <= 0) {
            return -1;
        }
        return touching.get(requirement.cell()).stream()
                .filter(touch -> standing.get(touch.number()).gainOf(requirement.parent()) - touch.gain() >= need).map(Touch::number).findFirst().orElse(-2);
    }

    /** How much more than its value a cell can be. */
    long up(int cell) {
        return up[cell];
    }

    /** How much less than its value a cell can be. */
    long down(int cell) {
        return down[cell];
    }

    Claim claim(int cell, int[] renumbered) {
        return new Claim(cell, upBy[cell] < 0 ? -1 : renumbered[upBy[cell]], counts.value(cell) + up[cell],
                downBy[cell] < 0 ? -1 : renumbered[downBy[cell]], counts.value(cell) - down[cell]);
    }

    Gap gap(Requirement requirement, int[] renumbered) {
        int by = gapBy(requirement);
        long gap = counts.value(requirement.parent()) - counts.value(requirement.cell())
                + (by < 0 ? 0 : standing.get(by).gainOf(requirement.parent()) - standing.get(by).gainOf(requirement.cell()));
        return new Gap(requirement.parent(), requirement.cell(), by < 0 ? -1 : renumbered[by], gap);
    }

    /** The witnesses on which claims and gaps rest, and their new numbers. */
    List<Witness> witnesses(List<Requirement> gaps, int[] renumbered) {
        boolean[] needed = new boolean[standing.size()];
        for (int cell = 0; cell < hidden.length; cell++) {
            if (hidden[cell] && upBy[cell] >= 0) {
                needed[upBy[cell]] = true;
            }
            if (hidden[cell] && downBy[cell] >= 0) {
                needed[downBy[cell]] = true;
            }
        }
        gaps.stream().mapToInt(this::gapBy).filter(by -> by >= 0).forEach(by -> needed[by] = true);
        List<Witness> kept = new ArrayList<>();
        for (int number = 0; number < needed.length; number++) {
            renumbered[number] = kept.size();
            if (needed[number]) {
                kept.add(standing.get(number).witness());
            }
        }
        return kept;
    }

    int adopted() {
        return standing.size();
    }
}
