package kz.tirek.disclosure;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One table of a plan: the nodes that it shows of each of its dimensions; of the others it shows the total alone.
 *
 * @param nodes by name of the dimension
 */
public record Table(String name, Map<String, BitSet> nodes) {
    public Table {
        nodes = new LinkedHashMap<>(nodes);
        BadInput.unless(!name.isEmpty() && !name.matches(".*[,\"\\s].*"), "'%s' is no name of a table: expected one word without commas", name);
        BadInput.unless(nodes.values().stream().noneMatch(BitSet::isEmpty), "table '%s' shows nothing of a dimension", name);
    }

    /** The nodes of a dimension down to a depth; the total has depth 0. */
    public static BitSet down(Dimension dimension, int depth) {
        BitSet shown = new BitSet();
        for (int n = 0; n < dimension.nodes(); n++) {
            shown.set(n, dimension.depth(n) <= depth);
        }
        return shown;
    }
}
