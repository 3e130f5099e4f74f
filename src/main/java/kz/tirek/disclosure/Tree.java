package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects the nodes of a dimension, in any order, until they make one tree with windows over it. */
public final class Tree {
    private record Branch(String parent, List<String> covers, boolean zerosProtected) {}

    private final String name;
    private final boolean sensitive;
    private final Map<String, Branch> branches = new LinkedHashMap<>();

    public Tree(String name, boolean sensitive) {
        BadInput.unless(name.matches("[^,\"\\s]+"), "'%s' is no name of a dimension: expected one word without commas", name);
        this.name = name;
        this.sensitive = sensitive;
    }

    /** Adds a node under its parent; the one without a parent is the total. */
    public Tree node(String code, String parent, boolean zerosProtected) {
        return add(code, new Branch(parent, List.of(), zerosProtected));
    }

    /** Adds a further node that is other nodes taken together, such as a school year over quarters. */
    public Tree window(String code, List<String> covers, boolean zerosProtected) {
        BadInput.unless(!covers.isEmpty(), "window '%s' of dimension '%s' covers nothing: expected codes of its nodes", code, name);
        return add(code, new Branch(null, covers, zerosProtected));
    }

    private Tree add(String code, Branch branch) {
        BadInput.unless(!code.isEmpty() && code.equals(code.strip()) && code.chars().noneMatch(Character::isISOControl),
                "'%s' of dimension '%s' is no code: expected a text in one line without outer blanks", code, name);
        BadInput.unless(branches.putIfAbsent(code, branch) == null,
                "node '%s' of dimension '%s' stands twice: nodes would overlap, expected one parent for each", code, name);
        return this;
    }

    /** @throws BadInput where the nodes are not one tree */
    public Dimension grown() {
        String total = total();
        Map<String, List<String>> children = children();
        List<String> leafCodes = branches.entrySet().stream().filter(e -> e.getValue().covers().isEmpty() && !children.containsKey(e.getKey()))
                .map(Map.Entry::getKey).sorted().toList();
        Map<String, Integer> leafOf = new HashMap<>();
        leafCodes.forEach(code -> leafOf.put(code, leafOf.size()));
        Map<String, Dimension.Node> grown = new HashMap<>();
        grow(total, 0, children, leafOf, grown);
        for (String code : branches.keySet()) {
            BadInput.unless(grown.containsKey(code) || !branches.get(code).covers().isEmpty(),
                    "node '%s' of dimension '%s' is not under the total '%s': its parents go in a circle", code, name, total);
        }
        branches.forEach((code, branch) -> {
            if (!branch.covers().isEmpty()) {
                grown.put(code, covering(code, branch.covers(), grown));
            }
        });
        List<Dimension.Node> nodes = Stream.concat(Stream.of(grown.get(total)), grown.values().stream().filter(n -> !n.code().equals(total))
                .sorted(Comparator.comparing(Dimension.Node::code))).toList();
        return new Dimension(name, sensitive, nodes, leafOf);
    }

    private String total() {
        List<String> roots = branches.entrySet().stream().filter(e -> e.getValue().parent() == null && e.getValue().covers().isEmpty())
                .map(Map.Entry::getKey).toList();
        BadInput.unless(roots.size() == 1, roots.isEmpty() ? "dimension '%s' has no total: expected one node without a parent"
                : "dimension '%s' has no single total but %s: expected one node without a parent", name, roots);
        return roots.get(0);
    }

    private Map<String, List<String>> children() {
        Map<String, List<String>> children = new LinkedHashMap<>();
        branches.forEach((code, branch) -> {
            if (branch.parent() != null) {
                BadInput.unless(branches.containsKey(branch.parent()) && branches.get(branch.parent()).covers().isEmpty(),
                        "parent '%s' of node '%s' is no node of the tree of dimension '%s'", branch.parent(), code, name);
                children.computeIfAbsent(branch.parent(), parent -> new ArrayList<>()).add(code);
            }
        });
        return children;
    }

    private BitSet grow(String code, int depth, Map<String, List<String>> children, Map<String, Integer> leafOf, Map<String, Dimension.Node> grown) {
        BitSet set = new BitSet();
        if (leafOf.containsKey(code)) {
            set.set(leafOf.get(code));
        }
        children.getOrDefault(code, List.of()).forEach(child -> set.or(grow(child, depth + 1, children, leafOf, grown)));
        grown.put(code, new Dimension.Node(code, set, depth, branches.get(code).zerosProtected()));
        return set;
    }

    private Dimension.Node covering(String code, List<String> covers, Map<String, Dimension.Node> grown) {
        BitSet set = new BitSet();
        int depth = 0;
        for (String covered : covers) {
            Dimension.Node node = grown.get(covered);
            BadInput.unless(node != null, "window '%s' of dimension '%s' covers '%s', which is no node before it", code, name, covered);
            BadInput.unless(!set.intersects(node.set()), "window '%s' of dimension '%s' covers overlapping nodes: '%s' is in it already", code, name, covered);
            set.or(node.set());
            depth = Math.max(depth, node.depth());
        }
        return new Dimension.Node(code, set, depth, branches.get(code).zerosProtected());
    }
}
