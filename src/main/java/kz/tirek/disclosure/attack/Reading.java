package kz.tirek.disclosure.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Release;

/** What a reader can make of everything published: the relations, what follows at once, and the components left to a solver. */
final class Reading {
    private final Layout layout;
    private final Release release;
    private final Relations relations;
    private final Bounds bounds;
    private final String solver;
    private final int[] root;
    private final Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    private final Map<Integer, List<Relations.Row>> rows = new LinkedHashMap<>();
    private final Map<Integer, Component> components = new LinkedHashMap<>();

    /** @param known for each leaf of each carrier how many the reader knows of, or null for an outsider */
    Reading(Release release, String solver, long[][] known) {
        this.release = release;
        this.solver = solver;
        layout = release.layout();
        relations = new Relations(release);
        bounds = new Bounds(relations, least(known));
        root = new int[relations.unknowns()];
        for (int u = 0; u < root.length; u++) {
            root[u] = u;
        }
        relations.rows().forEach(this::join);
        for (int u = 0; u < root.length; u++) {
            if (isUnknown(u)) {
                members.computeIfAbsent(find(u), r -> new ArrayList<>()).add(u);
            }
        }
        for (Relations.Row row : relations.rows()) {
            for (int u : row.unknowns()) {
                if (isUnknown(u)) {
                    rows.computeIfAbsent(find(u), r -> new ArrayList<>()).add(row);
                    break;
                }
            }
        }
    }

    private long[] least(long[][] known) {
        long[] least = new long[relations.unknowns()];
        for (int c = 0; known != null && c < known.length; c++) {
            int[] unknowns = relations.unknownsOf(c);
            for (int leaf = 0; leaf < unknowns.length; leaf++) {
                if (unknowns[leaf] >= 0) {
                    least[unknowns[leaf]] = Math.max(least[unknowns[leaf]], known[c][leaf]);
                }
            }
        }
        return least;
    }

    private boolean isUnknown(int u) {
        return (u >= layout.size() || release.hides(u)) && !bounds.isKnown(u);
    }

    private void join(Relations.Row row) {
        int first = -1;
        for (int u : row.unknowns()) {
            if (isUnknown(u)) {
                if (first < 0) {
                    first = find(u);
                } else {
                    root[find(u)] = first;
                }
            }
        }
    }

    private int find(int u) {
        int top = u;
        while (root[top] != top) {
            root[top] = root[root[top]];
            top = root[top];
        }
        return top;
    }

    /** The component of a hidden cell, or null where its number follows at once. */
    Component component(int cell) {
        if (!isUnknown(cell)) {
            return null;
        }
        return components.computeIfAbsent(find(cell), r -> new Component(solver, members.get(r), rows.getOrDefault(r, List.of()), bounds));
    }

    int componentNumber(int cell) {
        return isUnknown(cell) ? find(cell) : -1;
    }

    Bounds bounds() {
        return bounds;
    }

    Release release() {
        return release;
    }

    /** Forgets a component that has been dealt with, to give back what the solver holds. */
    void forget(int cell) {
        if (isUnknown(cell)) {
            components.remove(find(cell));
        }
    }
}
