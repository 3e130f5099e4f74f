package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The maximal cliques of a graph made chordal by min-fill elimination, and the tree that joins them: what two cliques share, every
 * clique between them holds too.
 */
record Cliques(List<BitSet> cliques, List<Link> links) {
    /** Two neighbours in the tree. */
    record Link(int left, int right) {}

    /** @param sets each of which must lie in one clique */
    static Cliques over(int vertices, List<BitSet> sets) {
        BitSet[] near = IntStream.range(0, vertices).mapToObj(v -> new BitSet()).toArray(BitSet[]::new);
        sets.forEach(set -> set.stream().forEach(v -> near[v].or(set)));
        IntStream.range(0, vertices).forEach(v -> near[v].clear(v));
        BitSet left = new BitSet();
        sets.forEach(left::or);
        List<BitSet> cliques = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = left.stream().boxed().min(Comparator.comparingInt((Integer v) -> missing(near, v)).thenComparing(v -> v)).orElseThrow();
            BitSet clique = (BitSet) near[next].clone();
            near[next].stream().forEach(v -> {
                near[v].or(near[next]);
                near[v].clear(v);
                near[v].clear(next);
            });
            clique.set(next);
            if (cliques.stream().noneMatch(known -> isWithin(clique, known))) {
                cliques.add(clique);
            }
            left.clear(next);
        }
        if (cliques.isEmpty()) {
            cliques.add(new BitSet());
        }
        return new Cliques(cliques, joined(cliques));
    }

    private static int missing(BitSet[] near, int vertex) {
        return near[vertex].stream().map(v -> {
            BitSet lacking = (BitSet) near[vertex].clone();
            lacking.andNot(near[v]);
            return lacking.cardinality() - 1;
        }).sum();
    }

    static boolean isWithin(BitSet part, BitSet whole) {
        BitSet outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty();
    }

    /** A spanning tree of the most shared dimensions is a junction tree. */
    private static List<Link> joined(List<BitSet> cliques) {
        List<Link> links = new ArrayList<>();
        BitSet reached = new BitSet();
        reached.set(0);
        while (reached.cardinality() < cliques.size()) {
            Link best = null;
            for (int from : reached.stream().toArray()) {
                for (int to = reached.nextClearBit(0); to < cliques.size(); to = reached.nextClearBit(to + 1)) {
                    if (best == null || shared(cliques, from, to) > shared(cliques, best.left(), best.right())) {
                        best = new Link(from, to);
                    }
                }
            }
            reached.set(best.right());
            links.add(best);
        }
        return links;
    }

    private static int shared(List<BitSet> cliques, int left, int right) {
        BitSet shared = (BitSet) cliques.get(left).clone();
        shared.and(cliques.get(right));
        return shared.cardinality();
    }
}
