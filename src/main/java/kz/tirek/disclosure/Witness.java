package kz.tirek.disclosure;

import java.util.List;

/** Another population that shows the same published numbers: the true one with some children moved. */
public sealed interface Witness {
    /**
     * A box: some children move from one leaf to another along some dimensions, others back, so that only their corners change.
     *
     * @param base a leaf along each dimension of the layout; its cells gain {@code by}
     * @param alternate another leaf along each dimension that moves, -1 along the others
     */
    record Box(int[] base, int[] alternate, long by) implements Witness {}

    /** Any changes of the leaves of carriers. */
    record Free(List<Change> changes) implements Witness {}

    /** What one leaf of a carrier gains. */
    record Change(int carrier, int leaf, long by) {}
}
