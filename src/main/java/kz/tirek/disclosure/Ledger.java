package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.disclosure.Release.Status;

/** All releases given out so far, oldest first. None is ever changed. */
public record Ledger(List<Edition> editions) {
    /** What earlier releases have fixed, for each cell of a layout: null where they do not show it. */
    public record Frozen(Status[] status, long[] value) {}

    /** A number that a release shows. */
    public record Shown(int cell, long value) {}

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

    /** What is fixed in a layout of this ledger. A cell that one release hides and a later one shows counts as shown, with its last number. */
    public Frozen frozen(Layout layout) {
        Frozen frozen = new Frozen(new Status[layout.size()], new long[layout.size()]);
        each(layout, (cell, status, value) -> {
            if (frozen.status()[cell] != Status.P || status == Status.P) {
                frozen.status()[cell] = status;
                frozen.value()[cell] = value;
            }
        });
        return frozen;
    }

    /** Every number that an earlier release shows, the oldest first. */
    public List<Shown> shown(Layout layout) {
        List<Shown> shown = new ArrayList<>();
        each(layout, (cell, status, value) -> {
            if (status == Status.P) {
                shown.add(new Shown(cell, value));
            }
        });
        return shown;
    }

    private interface Row {
        void is(int cell, Status status, long value);
    }

    private void each(Layout layout, Row row) {
        for (Layout.Printed printed : layout.printed()) {
            if (printed.plan() < editions.size()) {
                Edition.Rows rows = editions.get(printed.plan()).tables().get(printed.table().name());
                for (int i = 0; i < printed.cells().length; i++) {
                    row.is(printed.cells()[i], rows.status()[i], rows.value()[i]);
                }
            }
        }
    }

    /** The cells of which an earlier release prints figures other than counts and rates. */
    public boolean[] withFigures(Layout layout) {
        boolean[] printed = new boolean[layout.size()];
        for (Edition edition : editions) {
            edition.figures().stream().filter(f -> !f.name().equals(Figures.RATE)).map(f -> layout.find(layout.tuple(edition.plan(), f.cell())))
                    .filter(cell -> cell >= 0).forEach(cell -> printed[cell] = true);
        }
        return printed;
    }

    /**
     * T4: what has become of numbers that were shown before. One may be another only where the newest plan shows it again, and then by
     * at least the threshold, or the difference would tell of a few late cases.
     *
     * @return what is wrong, in words
     */
    public List<String> revisions(Layout layout, long[] value) {
        return shown(layout).stream().filter(before -> before.value() != value[before.cell()]).map(before -> {
            long by = Math.abs(value[before.cell()] - before.value());
            int k = Sensitivity.threshold(layout, before.cell());
            String what = "%s was shown as %s and now counts %s: ".formatted(layout.name(before.cell()), before.value(), value[before.cell()]);
            return !layout.isNewest(before.cell()) ? what + "late cases belong to the period in which they were registered, or the plan must show the revised number again"
                    : by < k ? what + "a revised number must differ by nothing or at least %s; late cases belong to the period in which they were registered".formatted(k) : "";
        }).filter(wrong -> !wrong.isEmpty()).toList();
    }
}
