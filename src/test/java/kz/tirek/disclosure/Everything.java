package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Counts out every population that a tiny release allows, by trying all of them. */
public final class Everything {
    private final Release release;
    private final Layout layout;
    private final int[][] cellsOf;
    private final long[] values;
    private final Consumer<long[]> found;

    private Everything(Release release, int children, Consumer<long[]> found) {
        this.release = release;
        this.found = found;

        layout = release.layout();
        int leaves = layout.dimensions().stream().mapToInt(Dimension::leaves).reduce(1, (a, b) -> a * b);
        cellsOf = IntStream.range(0, leaves).mapToObj(this::cells).toArray(int[][]::new);
        values = new long[layout.size()];
    }

    /** Hands over the value of every cell in each population of so many children that shows the same published numbers. */
    public static void allowed(Release release, int children, Consumer<long[]> found) {
        Everything everything = new Everything(release, children, found);
        everything.fill(0, children);
    }

    /** The same for every number of children up to the most, for releases that hide the total. */
    public static void allowedUpTo(Release release, int most, Consumer<long[]> found) {
        IntStream.rangeClosed(0, most).forEach(children -> allowed(release, children, found));
    }

    private int[] cells(int leaf) {
        int[] tuple = new int[layout.dimensions().size()];
        int rest = leaf;
        for (int d = 0; d < tuple.length; d++) {
            tuple[d] = rest % layout.dimensions().get(d).leaves();
            rest /= layout.dimensions().get(d).leaves();
        }
        List<Integer> cells = new ArrayList<>();
        for (int cell = 0; cell < layout.size(); cell++) {
            int[] nodes = layout.nodes(cell);
            if (IntStream.range(0, tuple.length).allMatch(d -> layout.dimensions().get(d).holds(nodes[d], tuple[d]))) {
                cells.add(cell);
            }
        }
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }

    private void fill(int leaf, int left) {
        if (leaf == cellsOf.length - 1) {
            add(leaf, left);
            if (IntStream.range(0, values.length).allMatch(cell -> release.hides(cell) || values[cell] == release.value(cell))) {
                found.accept(values);
            }
            add(leaf, -left);
            return;
        }
        for (int here = 0; here <= left; here++) {
            add(leaf, here);
            if (IntStream.of(cellsOf[leaf]).allMatch(cell -> release.hides(cell) || values[cell] <= release.value(cell))) {
                fill(leaf + 1, left - here);
            }
            add(leaf, -here);
        }
    }

    private void add(int leaf, long many) {
        for (int cell : cellsOf[leaf]) {
            values[cell] += many;
        }
    }
}
