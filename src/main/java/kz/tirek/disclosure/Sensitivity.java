package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Applies the primary rules R0 to R4 of the newest plan to every cell of a layout. */
public final class Sensitivity {
    private final Layout layout;
    private final Rules rules;
    private final Facts facts;
    private final List<Requirement> found = new ArrayList<>();

    private Sensitivity(Layout layout, Facts facts) {
        this.layout = layout;
        this.rules = layout.newest().rules();
        this.facts = facts;
    }

    /** What every cell that no rule lets show must fulfil once it is hidden; a cell may stand several times. */
    public static List<Requirement> of(Layout layout, Facts facts) {
        Sensitivity sensitivity = new Sensitivity(layout, facts);
        boolean[] structural = Structural.cells(layout);
        IntStream.range(0, layout.size()).filter(cell -> !structural[cell]).forEach(sensitivity::judge);
        sensitivity.judgePopulations();
        return sensitivity.found;
    }

    /** What every hidden cell must fulfil, whatever it was hidden for. */
    public static Requirement hidden(Layout layout, int cell) {
        int k = threshold(layout, cell);
        return Requirement.range(cell, Rule.COMPLEMENT, k, k);
    }

    /** R1: the bar of a cell. */
    public static int threshold(Layout layout, int cell) {
        return layout.threshold(cell);
    }

    private void judge(int cell) {
        long value = facts.value()[cell];
        int k = threshold(layout, cell);
        if (value > 0 && value < k) {
            found.add(Requirement.range(cell, Rule.R1, k, k));
        } else if (value == 0 && zeroIsProtected(cell)) {
            found.add(Requirement.range(cell, Rule.R0, k, k));
        }
        if (value >= k && rules.attributeK() > 0) {
            judgeAttribute(cell);
        }
        if (value > 0 && rules.contributors() != null) {
            judgeContributors(cell, rules.contributors(), k);
        }
    }

    private boolean zeroIsProtected(int cell) {
        int[] nodes = layout.nodes(cell);
        return rules.protectZeros() || IntStream.range(0, nodes.length).anyMatch(d -> layout.dimensions().get(d).zerosProtected(nodes[d]));
    }

    /**
     * R2, seen from the parent: some node inside it, however deep or crossing others, holds so nearly all that whoever is in
     * the parent is known to be there.
     */
    private void judgeAttribute(int parent) {
        int[] nodes = layout.nodes(parent);
        for (int d = 0; d < nodes.length; d++) {
            if (layout.dimensions().get(d).isSensitive()) {
                for (int part : layout.dimensions().get(d).within(nodes[d])) {
                    int[] child = nodes.clone();
                    child[d] = part;
                    int cell = layout.find(child);
                    if (cell >= 0 && facts.value()[parent] - facts.value()[cell] < rules.attributeK()) {
                        int k = threshold(layout, cell);
                        found.add(new Requirement(cell, Rule.R2, k, Long.MAX_VALUE, k, parent, rules.attributeK()));
                    }
                }
            }
        }
    }

    private void judgeContributors(int cell, Rules.Contributors bar, int k) {
        long largest = facts.largest()[cell];
        int least = isTotal(cell, bar.geography()) ? bar.leastOfTotal() : bar.least();
        if (facts.contributors()[cell] < least || facts.value()[cell] - largest < bar.rest() || facts.workers()[cell] < bar.workers()) {
            found.add(Requirement.range(cell, Rule.R3, Math.max(k, largest + bar.rest()), k));
        }
    }

    private boolean isTotal(int cell, String geography) {
        return IntStream.range(0, layout.dimensions().size())
                .anyMatch(d -> layout.dimensions().get(d).name().equals(geography) && layout.nodes(cell)[d] == 0);
    }

    private void judgePopulations() {
        for (Map.Entry<Integer, Long> known : Populations.cells(layout).entrySet()) {
            long value = facts.value()[known.getKey()];
            BadInput.unless(value <= known.getValue(), "%s counts %s of a population of %s", layout.name(known.getKey()), value, known.getValue());
            long bar = (long) Math.ceil(rules.populationShare() * known.getValue());
            if (rules.populationShare() > 0 && value > 0 && value >= bar) {
                int k = threshold(layout, known.getKey());
                found.add(new Requirement(known.getKey(), Rule.R4, Math.min(k, known.getValue()), bar - 1, k, -1, 0));
            }
        }
    }
}
