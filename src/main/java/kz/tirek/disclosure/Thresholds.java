package kz.tirek.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** R1: the bar of each cell of a layout, the highest that any of its plans sets. */
final class Thresholds {
    private Thresholds() {}

    static int[] of(Layout layout) {
        int[] bars = new int[layout.size()];
        int k = layout.newest().rules().k();
        IntStream.range(0, bars.length).forEach(cell -> bars[cell] = k);
        for (Plan plan : layout.plans()) {
            for (Rules.Threshold threshold : plan.rules().thresholds()) {
                Map<Integer, Set<Integer>> nodes = nodes(layout, plan, threshold);
                IntStream.range(0, bars.length).filter(cell -> bars[cell] < threshold.k() && holds(layout, threshold, nodes, layout.nodes(cell)))
                        .forEach(cell -> bars[cell] = threshold.k());
            }
        }
        return bars;
    }

    /** By dimension the nodes that are named; by what they hold, so that a node which is the same as another by its leaves is known by both names. */
    private static Map<Integer, Set<Integer>> nodes(Layout layout, Plan plan, Rules.Threshold threshold) {
        Map<Integer, Set<Integer>> nodes = new HashMap<>();
        threshold.nodes().forEach((name, codes) -> {
            Dimension own = plan.dimension(name);
            nodes.put(layout.place(own), codes.stream().map(code -> layout.merged(own, own.node(code))).filter(node -> node >= 0).collect(Collectors.toSet()));
        });
        return nodes;
    }

    private static boolean holds(Layout layout, Rules.Threshold threshold, Map<Integer, Set<Integer>> named, int[] nodes) {
        List<Dimension> dimensions = layout.dimensions();
        return named.entrySet().stream().allMatch(of -> of.getValue().contains(nodes[of.getKey()]))
                && IntStream.range(0, nodes.length).allMatch(d -> dimensions.get(d).depth(nodes[d]) > threshold.deeper().getOrDefault(dimensions.get(d).name(), -1));
    }
}
