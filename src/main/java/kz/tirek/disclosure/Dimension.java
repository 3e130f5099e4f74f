package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One way to divide what is counted: leaves, and nodes that are sets of leaves; node 0 is all of them, the total. */
public final class Dimension {
    /** A set of leaves with a name of its own. */
    record Node(String code, BitSet set, int depth, boolean zerosProtected) {
        boolean crosses(Node other) {
            return set.intersects(other.set) && !isWithin(other) && !other.isWithin(this);
        }

        boolean isWithin(Node other) {
            BitSet outside = (BitSet) set.clone();
            outside.andNot(other.set);
            return outside.isEmpty();
        }
    }

    private final String name;
    private final boolean sensitive;
    private final List<Node> nodes;
    private final Map<String, Integer> nodeOf = new HashMap<>();
    private final Map<String, Integer> leafOf;
    private final int[] leafNodes;
    private final int[][] leaves;
    private final int[][] over;
    private final int[][] parts;
    private final int[][] within;

    /**
     * @param nodes the total first, then in an order that does not depend on the file's; each leaf's set has one member
     * @param leafOf the number of the leaf in which a code of the data is counted
     */
    Dimension(String name, boolean sensitive, List<Node> nodes, Map<String, Integer> leafOf) {
        this.name = name;
        this.sensitive = sensitive;
        this.nodes = List.copyOf(nodes);
        this.leafOf = Map.copyOf(leafOf);
        IntStream.range(0, nodes.size()).forEach(n -> nodeOf.put(nodes.get(n).code(), n));
        leaves = nodes.stream().map(node -> node.set().stream().toArray()).toArray(int[][]::new);
        leafNodes = new int[nodes.get(0).set().cardinality()];
        IntStream.range(0, nodes.size()).filter(n -> leaves[n].length == 1).forEach(n -> leafNodes[leaves[n][0]] = n);
        over = IntStream.range(0, leafNodes.length).mapToObj(this::containing).toArray(int[][]::new);
        within = IntStream.range(0, nodes.size()).mapToObj(n -> IntStream.range(0, nodes.size()).filter(part -> isWithin(part, n)).toArray()).toArray(int[][]::new);
        parts = IntStream.range(0, nodes.size()).mapToObj(this::partsOf).toArray(int[][]::new);
    }

    private int[] containing(int leaf) {
        return IntStream.range(0, nodes.size()).filter(n -> nodes.get(n).set().get(leaf)).toArray();
    }

    private int[] partsOf(int node) {
        BitSet whole = nodes.get(node).set();
        BitSet left = (BitSet) whole.clone();
        List<Integer> chosen = new ArrayList<>();
        Arrays.stream(within[node]).boxed()
                .sorted(Comparator.comparingInt((Integer n) -> -leaves[n].length)).forEach(n -> {
                    BitSet rest = (BitSet) nodes.get(n).set().clone();
                    rest.andNot(left);
                    if (rest.isEmpty()) {
                        chosen.add(n);
                        left.andNot(nodes.get(n).set());
                    }
                });
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isWithin(int part, int node) {
        return leaves[part].length < leaves[node].length && nodes.get(part).isWithin(nodes.get(node));
    }

    public String name() {
        return name;
    }

    /** Whether belonging to one of its nodes is itself a confidence (rule R2). */
    public boolean isSensitive() {
        return sensitive;
    }

    public int nodes() {
        return nodes.size();
    }

    public int leaves() {
        return leafNodes.length;
    }

    public String code(int node) {
        return nodes.get(node).code();
    }

    public int depth(int node) {
        return nodes.get(node).depth();
    }

    public boolean zerosProtected(int node) {
        return nodes.get(node).zerosProtected();
    }

    /** @throws BadInput where there is no such node */
    public int node(String code) {
        Integer node = nodeOf.get(code);
        BadInput.unless(node != null, "dimension '%s' has no code '%s': expected one of its nodes", name, code);
        return node;
    }

    /** The leaf in which a code of the data is counted. */
    public int leaf(String code) {
        Integer leaf = leafOf.get(code);
        BadInput.unless(leaf != null, nodeOf.containsKey(code) ? "code '%2$s' of dimension '%1$s' is not a leaf: expected a code without children"
                : "dimension '%s' has no code '%s': expected one of its leaves", name, code);
        return leaf;
    }

    /** The code of the data, the first in order, that is counted in a leaf. */
    public String leafCode(int leaf) {
        return leafOf.entrySet().stream().filter(e -> e.getValue() == leaf).map(Map.Entry::getKey).min(Comparator.naturalOrder()).orElseThrow();
    }

    public int leafNode(int leaf) {
        return leafNodes[leaf];
    }

    /** The leaves of a node, ascending. */
    public int[] leavesOf(int node) {
        return leaves[node];
    }

    /** Every node that holds a leaf, the total first. */
    public int[] over(int leaf) {
        return over[leaf];
    }

    public boolean holds(int node, int leaf) {
        return nodes.get(node).set().get(leaf);
    }

    /** Nodes that together are a node, none of their leaves twice; none for a leaf. */
    public int[] parts(int node) {
        return parts[node];
    }

    /** Every smaller node inside a node, not in it alone but also inside its parts. */
    public int[] within(int node) {
        return within[node];
    }

    /** Whether two nodes share leaves though neither is inside the other, as windows do. */
    public boolean cross(int node, int other) {
        return nodes.get(node).crosses(nodes.get(other));
    }

    List<Node> all() {
        return nodes;
    }

    Map<String, Integer> leafCodes() {
        return leafOf;
    }

    @Override
    public String toString() {
        return name;
    }
}
