package kz.tirek.disclosure;

import java.util.List;

/**
 * Another population that shows the same published numbers: the true one with some children moved.
 *
 * @param boxes moves along the edges of boxes, all of them together
 * @param changes further changes of single leaves, where boxes do not suffice
 */
public record Witness(List<Box> boxes, List<Change> changes) {
    /**
     * Some children move from one leaf to another along some dimensions, others back, so that only the corners of a box change.
     *
     * @param base a leaf along each dimension of the layout; its cells gain {@code by}
     * @param alternate another leaf along each dimension that moves, -1 along the others
     */
    public record Box(int[] base, int[] alternate, long by) {}

    /** What one leaf of a carrier gains. */
    public record Change(int carrier, int leaf, long by) {}

    public Witness {
        boxes = List.copyOf(boxes);
        changes = List.copyOf(changes);
    }
}
