package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.disclosure.Release.Status;

/** All releases given out so far, oldest first. None is ever changed. */
public record Ledger(List<Edition> editions) {
    /** What earlier releases have fixed, for each cell of a layout: null where they do not show it. */
    public record Frozen(Status[] status, long[] value) {}

    public Ledger {
        editions = List.copyOf(editions);
    }

    public static Ledger empty() {
        return new Ledger(List.of());
    }

    public Ledger with(Edition edition) {
        List<Edition> more = new ArrayList<>(editions);
        more.add(edition);
        return new Ledger(more);
    }

    /** All earlier tables side by side with those of a new plan. */
    public Layout layout(Plan plan) {
        List<Plan> plans = new ArrayList<>(editions.stream().map(Edition::plan).toList());
        plans.add(plan);
        return Layout.of(plans);
    }

    /** What is fixed in a layout of this ledger. A cell that one release hides and a later one shows counts as shown. */
    public Frozen frozen(Layout layout) {
        Frozen frozen = new Frozen(new Status[layout.size()], new long[layout.size()]);
        for (Layout.Printed printed : layout.printed()) {
            if (printed.plan() < editions.size()) {
                Edition.Rows rows = editions.get(printed.plan()).tables().get(printed.table().name());
                for (int row = 0; row < printed.cells().length; row++) {
                    int cell = printed.cells()[row];
                    if (frozen.status()[cell] != Status.P) {
                        frozen.status()[cell] = rows.status()[row];
                        frozen.value()[cell] = rows.value()[row];
                    }
                }
            }
        }
        return frozen;
    }

    /** Refuses data in which a number that was shown before has become another. */
    public void requireUnchanged(Layout layout, Facts facts) {
        Frozen frozen = frozen(layout);
        for (int cell = 0; cell < layout.size(); cell++) {
            if (frozen.status()[cell] == Status.P && frozen.value()[cell] != facts.value()[cell]) {
                throw new Refused("%s was shown as %s and now counts %s: late cases belong to the period in which they were registered"
                        .formatted(layout.name(cell), frozen.value()[cell], facts.value()[cell]));
            }
        }
    }
}
