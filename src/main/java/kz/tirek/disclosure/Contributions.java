package kz.tirek.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts who counted: how many contributors and workers stand behind each cell, and the largest of them. */
final class Contributions {
    private final Layout layout;
    private final Counts counts;
    private final long[] own;
    private final int[] touched;
    private int many;

    Contributions(Layout layout, Counts counts) {
        this.layout = layout;
        this.counts = counts;
        own = new long[layout.size()];
        touched = new int[layout.size()];
    }

    void count() {
        Facts facts = counts.facts();
        List<int[]> contributors = counts.records().byContributor();
        if (contributors.size() < 2) {
            System.arraycopy(facts.value(), 0, facts.largest(), 0, own.length);
            for (int cell = 0; cell < own.length; cell++) {
                facts.contributors()[cell] = facts.value()[cell] > 0 ? 1 : 0;
            }
            for (int c = 0; c < layout.carriers().size(); c++) {
                System.arraycopy(counts.leaves(c), 0, counts.largest(c), 0, counts.largest(c).length);
            }
        } else {
            contributors.forEach(rows -> tell(rows, facts.contributors(), facts.largest()));
            contributors.forEach(this::tellLeaves);
        }
        if (layout.newest().rules().contributors() != null) {
            counts.records().byWorker().forEach(rows -> tell(rows, facts.workers(), new long[own.length]));
        }
    }

    private void tell(int[] rows, int[] howMany, long[] largest) {
        for (int row : rows) {
            long count = counts.records().count(row);
            int[] leaf = counts.tuple(row);
            for (int g = 0; count > 0 && g < layout.grids().size(); g++) {
                Above.each(layout, g, leaf, cell -> add(cell, count));
            }
        }
        for (int i = 0; i < many; i++) {
            int cell = touched[i];
            howMany[cell]++;
            largest[cell] = Math.max(largest[cell], own[cell]);
            own[cell] = 0;
        }
        many = 0;
    }

    private void add(int cell, long count) {
        if (own[cell] == 0) {
            touched[many++] = cell;
        }
        own[cell] += count;
    }

    private void tellLeaves(int[] rows) {
        for (int c = 0; c < layout.carriers().size(); c++) {
            Grid carrier = layout.carriers().get(c);
            Map<Integer, Long> sent = new HashMap<>();
            for (int row : rows) {
                sent.merge(counts.leaf(carrier, row), counts.records().count(row), Long::sum);
            }
            long[] largest = counts.largest(c);
            sent.forEach((leaf, count) -> largest[leaf] = Math.max(largest[leaf], count));
        }
    }
}
