package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Merges leaves that no table tells apart, so that one dimension serves several plans at the level they really use.
 * Nodes of earlier plans keep their leaves, even where the newest plan has no such node.
 */
final class Merging {
    private final Dimension target;
    private final List<BitSet> used = new ArrayList<>();
    private final Map<BitSet, Dimension.Node> names = new HashMap<>();
    private Dimension merged;
    private Map<BitSet, Integer> nodeOf;
    private List<BitSet> atoms;

    Merging(Dimension target) {
        this.target = target;
        use(target, 0);
    }

    /** Says that somebody shows this node. */
    void use(Dimension dimension, int node) {
        BitSet set = leaves(dimension, node);
        Dimension.Node named = dimension.all().get(node);
        Dimension.Node known = names.get(set);
        if (known == null) {
            used.add(set);
        }
        names.put(set, known == null ? named : new Dimension.Node(known.code(), known.set(), Math.max(known.depth(), named.depth()),
                known.zerosProtected() || named.zerosProtected()));
    }

    /** The leaves of a node of an earlier or the newest plan, as the newest plan numbers them. */
    private BitSet leaves(Dimension dimension, int node) {
        if (dimension == target) {
            return target.all().get(node).set();
        }
        BitSet set = new BitSet();
        dimension.leafCodes().forEach((code, leaf) -> {
            if (dimension.holds(node, leaf)) {
                set.or(target.all().get(known(code)).set());
            }
        });
        return set;
    }

    private int known(String code) {
        try {
            return target.node(code);
        } catch (BadInput gone) {
            throw new Refused("dimension '%s' has lost '%s', which an earlier release shows: keep it; a changed unit takes a new code"
                    .formatted(target.name(), code));
        }
    }

    /** Refuses units that changed under an old name: one geography per period. */
    void refuseMoves(Dimension earlier) {
        for (int n = 0; n < earlier.nodes(); n++) {
            int now = target.all().stream().map(Dimension.Node::code).toList().indexOf(earlier.code(n));
            if (now >= 0) {
                BitSet lost = (BitSet) leaves(earlier, n).clone();
                lost.andNot(target.all().get(now).set());
                if (!lost.isEmpty()) {
                    throw new Refused("'%s' of dimension '%s' has lost parts since an earlier release: a changed unit takes a new code"
                            .formatted(earlier.code(n), target.name()));
                }
            }
        }
    }

    Dimension merged() {
        if (merged == null) {
            merge();
        }
        return merged;
    }

    private void merge() {
        Map<List<Integer>, BitSet> bySignature = new LinkedHashMap<>();
        Map<Integer, String> codes = new TreeMap<>();
        target.leafCodes().forEach((code, leaf) -> codes.put(leaf, code));
        codes.keySet().forEach(leaf -> bySignature.computeIfAbsent(signature(leaf), s -> new BitSet()).set(leaf));
        atoms = List.copyOf(bySignature.values());
        for (BitSet atom : atoms) {
            names.computeIfAbsent(atom, set -> new Dimension.Node(codes.get(set.nextSetBit(0)) + "+", set, 0, false));
        }
        List<Dimension.Node> nodes = new ArrayList<>(names.entrySet().stream()
                .map(e -> new Dimension.Node(e.getValue().code(), inAtoms(e.getKey()), e.getValue().depth(), e.getValue().zerosProtected()))
                .sorted(Comparator.comparing((Dimension.Node n) -> n.set().cardinality() < atoms.size()).thenComparing(Dimension.Node::code)).toList());
        for (int n = 1; n < nodes.size(); n++) {
            Dimension.Node node = nodes.get(n);
            if (nodes.subList(0, n).stream().anyMatch(other -> other.code().equals(node.code()))) {
                nodes.set(n, new Dimension.Node(node.code() + "@" + n, node.set(), node.depth(), node.zerosProtected()));
            }
        }
        Map<String, Integer> leafOf = new HashMap<>();
        codes.forEach((leaf, code) -> leafOf.put(code, atomOf(leaf)));
        nodeOf = new HashMap<>();
        nodes.forEach(node -> nodeOf.put(node.set(), nodeOf.size()));
        merged = new Dimension(target.name(), target.isSensitive(), nodes, leafOf);
    }

    private List<Integer> signature(int leaf) {
        List<Integer> signature = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            if (used.get(i).get(leaf)) {
                signature.add(i);
            }
        }
        return signature;
    }

    private int atomOf(int leaf) {
        return atoms.indexOf(atoms.stream().filter(atom -> atom.get(leaf)).findFirst().orElseThrow());
    }

    private BitSet inAtoms(BitSet set) {
        BitSet inAtoms = new BitSet();
        for (int a = 0; a < atoms.size(); a++) {
            if (set.intersects(atoms.get(a))) {
                inAtoms.set(a);
            }
        }
        return inAtoms;
    }

    /** The merged node that holds the same leaves, -1 where nobody shows them as one. */
    int shown(Dimension dimension, int node) {
        BitSet set = leaves(dimension, node);
        return used.contains(set) ? nodeOf.get(inAtoms(set)) : -1;
    }

    /** The merged node that holds the same leaves. */
    int node(Dimension dimension, int node) {
        merged();
        return nodeOf.get(inAtoms(leaves(dimension, node)));
    }
}
