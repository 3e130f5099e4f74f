package kz.tirek.disclosure.protect;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tirek.disclosure.Above;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Witness;

/** Covers cells for which there is no box: any witness with what is hidden, else the cheapest further cells to hide. */
final class Leftovers {
    private final Counts counts;
    private final Capacity capacity;
    private final double work;

    Leftovers(Counts counts, Capacity capacity, double work) {
        this.counts = counts;
        this.capacity = capacity;
        this.work = work;
    }

    boolean cover(Requirement requirement, Suppression suppression) {
        return coverWithin(requirement, suppression) || cover(requirement, suppression, true);
    }

    /** The same with what is hidden already. */
    boolean coverWithin(Requirement requirement, Suppression suppression) {
        return cover(requirement, suppression, false);
    }

    private boolean cover(Requirement requirement, Suppression suppression, boolean hideMore) {
        long value = counts.value(requirement.cell());
        long up = Math.max(0, requirement.upper() - value);
        long down = Math.max(0, value - requirement.lower());
        if (requirement.parent() >= 0) {
            long gap = requirement.gap() - counts.value(requirement.parent()) + value;
            seek(suppression, hideMore, gap, requirement.parent(), requirement.cell());
        }
        seek(suppression, hideMore, down, -1, requirement.cell());
        if (!suppression.covers(requirement)) {
            seek(suppression, hideMore, Math.max(up, requirement.width() - suppression.down(requirement.cell())), requirement.cell(), -1);
        }
        if (!suppression.covers(requirement)) {
            seek(suppression, hideMore, Math.max(down, requirement.width() - suppression.up(requirement.cell())), -1, requirement.cell());
        }
        return suppression.covers(requirement);
    }

    /** Seeks a witness in which one cell gains as much as is wanted over another; where hiding more is not allowed, as much as it can. */
    private void seek(Suppression suppression, boolean hideMore, long wanted, int gaining, int losing) {
        if (wanted <= 0) {
            return;
        }
        WitnessModel model = new WitnessModel(counts, capacity, suppression, wanted, work);
        List<Witness.Change> changes = hideMore ? model.cheapest(gaining, losing) : model.farthest(gaining, losing);
        if (!changes.isEmpty()) {
            suppression.adopt(new Witness(List.of(), changes), effect(counts, changes));
        }
    }

    static Effect effect(Counts counts, List<Witness.Change> changes) {
        Map<Integer, Long> gains = new TreeMap<>();
        changes.forEach(change -> Above.each(counts.layout(), change.carrier(), change.leaf(), cell -> gains.merge(cell, change.by(), Long::sum)));
        Effect effect = new Effect();
        gains.forEach((cell, gain) -> {
            if (gain != 0) {
                effect.add(cell, gain);
            }
        });
        return effect;
    }
}
