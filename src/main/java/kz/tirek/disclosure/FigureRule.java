package kz.tirek.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * R5: of which cells magnitudes may be printed side by side. A printed cell less the printed cells inside it along one dimension must leave
 * nobody or enough pupils, for the difference of their figures is as good as printed.
 */
public final class FigureRule {
    private final Layout layout;
    private final Facts facts;
    private final Rules rules;

    public FigureRule(Layout layout, Facts facts) {
        this.layout = layout;
        this.facts = facts;
        rules = layout.newest().rules();
    }

    /** How many pupils make a group large enough, beyond those that one contributor knows. */
    public long enough(int cell) {
        return rules.figures().least() + (rules.insider() == Rules.Insider.CONTRIBUTOR ? facts.largest()[cell] : 0);
    }

    /**
     * The printed cells inside a cell along some dimension of which one at least may not be printed beside it; none where all may.
     *
     * @param printed by cell
     */
    public int[] tooClose(int cell, boolean[] printed) {
        return IntStream.range(0, layout.dimensions().size()).mapToObj(d -> tooClose(cell, d, printed)).filter(close -> close.length > 0).findFirst()
                .orElse(new int[0]);
    }

    private int[] tooClose(int cell, int d, boolean[] printed) {
        Dimension along = layout.dimensions().get(d);
        int[] nodes = layout.nodes(cell).clone();
        int own = nodes[d];
        int[] inside = Arrays.stream(along.within(own)).map(node -> at(nodes, d, node)).filter(c -> c >= 0 && printed[c]).toArray();
        int[] crossing = Arrays.stream(inside).filter(a -> Arrays.stream(inside).anyMatch(b -> along.cross(layout.nodes(a)[d], layout.nodes(b)[d]))).toArray();
        int[] outermost = Arrays.stream(inside).filter(a -> Arrays.stream(inside)
                .noneMatch(b -> Arrays.stream(along.within(layout.nodes(b)[d])).anyMatch(node -> node == layout.nodes(a)[d]))).toArray();
        long rest = facts.value()[cell] - Arrays.stream(outermost).mapToLong(c -> facts.value()[c]).sum();
        return crossing.length > 0 ? crossing : rest == 0 || rest >= enough(cell) ? new int[0] : outermost;
    }

    private int at(int[] nodes, int d, int node) {
        nodes[d] = node;
        return layout.find(nodes);
    }
}
