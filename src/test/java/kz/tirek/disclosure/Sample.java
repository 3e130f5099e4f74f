package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.tirek.disclosure.protect.Protection;
import kz.tirek.disclosure.protect.Protector;

/** Invented plans with data, from tiny ones that can be counted out to small ones with trees, drawn from a seed. */
public record Sample(Plan plan, Records records, List<Row> rows) {
    /** A row of the data. */
    public record Row(int[] leaves, long count, String contributor) {}

    /** Two or three dimensions with few leaves and at most six children. */
    public static Sample tiny(long seed) {
        Random random = new Random(seed);
        boolean three = random.nextInt(3) == 0;
        List<Dimension> dimensions = new ArrayList<>();
        dimensions.add(flat("a", 2, false));
        dimensions.add(three ? flat("b", 2, random.nextBoolean()) : windowed(flat("b", 3, random.nextBoolean()), random.nextInt(3)));
        if (three) {
            dimensions.add(flat("c", 2, false));
        }
        List<List<String>> tables = !three ? List.of(List.of("a", "b")) : random.nextBoolean()
                ? List.of(List.of("a", "b"), List.of("b", "c"), List.of("a", "c")) : List.of(List.of("a", "b"), List.of("b", "c"));
        Rules rules = Rules.threshold(2 + random.nextInt(2)).withAttribute(random.nextInt(2));
        return drawn(random, Plan.of(rules, dimensions, tables(dimensions, tables)), 1 + random.nextInt(6), 1, 1);
    }

    /** Three or four dimensions, some of them trees, several linked tables, hundreds of children. */
    public static Sample small(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        List<Dimension> dimensions = List.of(windowed(random.nextBoolean() ? flat("a", 4 + random.nextInt(3), false) : tree("a", 3, false), random.nextInt(3)),
                flat("b", 3 + random.nextInt(3), random.nextBoolean()), flat("c", 2, false), random.nextBoolean() ? flat("d", 3, false) : tree("d", 2, false));
        List<List<String>> choice = List.of(List.of("a", "b"), List.of("a", "b", "d"), List.of("a", "c", "d"), List.of("b", "c"), List.of("a", "d"),
                List.of("b", "d"), List.of("a", "c"));
        List<List<String>> tables = new ArrayList<>(choice.stream().filter(t -> random.nextInt(5) < 2).toList());
        if (tables.isEmpty()) {
            tables.add(choice.get(1));
        }
        Rules rules = Rules.threshold(3 + random.nextInt(3)).withAttribute(random.nextInt(2) * 3);
        return drawn(random, Plan.of(rules, dimensions, tables(dimensions, tables)), crowd(random, dimensions, tables), 4, .8);
    }

    /** So many children that the finest table has four to fourteen in a cell, and some cells with few. */
    private static int crowd(Random random, List<Dimension> dimensions, List<List<String>> tables) {
        int finest = tables.stream().mapToInt(t -> dimensions.stream().filter(d -> t.contains(d.name())).mapToInt(Dimension::leaves).reduce(1, (a, b) -> a * b))
                .max().orElseThrow();
        return finest * (4 + random.nextInt(10));
    }

    /** The same with children sent by a few contributors, who attack with what they know. */
    public static Sample withInsiders(long seed) {
        Sample sample = small(seed);
        Plan plan = Plan.of(sample.plan().rules().withInsider(Rules.Insider.CONTRIBUTOR), sample.plan().dimensions(), sample.plan().tables());
        return drawn(new Random(seed), plan, crowd(new Random(seed), plan.dimensions(), plan.tables().stream().map(t -> List.copyOf(t.nodes().keySet())).toList()), 5, .8);
    }

    public static Dimension flat(String name, int leaves, boolean sensitive) {
        Tree tree = new Tree(name, sensitive).node("Total", null, false);
        for (int i = 1; i <= leaves; i++) {
            tree.node(name + i, "Total", false);
        }
        return tree.grown();
    }

    public static Dimension tree(String name, int branches, boolean sensitive) {
        Tree tree = new Tree(name, sensitive).node("Total", null, false);
        for (int i = 1; i <= branches; i++) {
            tree.node(name + i, "Total", false);
            for (int j = 1; j <= 2; j++) {
                tree.node(name + i + "." + j, name + i, false);
            }
        }
        return tree.grown();
    }

    /** With so many windows over neighbouring leaves, two of which cross each other. */
    public static Dimension windowed(Dimension dimension, int windows) {
        List<Dimension.Node> nodes = new ArrayList<>(dimension.all());
        for (int w = 0; w < windows; w++) {
            BitSet set = new BitSet();
            set.set(w, w + 2);
            nodes.add(new Dimension.Node(dimension.name() + "w" + w, set, 1, false));
        }
        return new Dimension(dimension.name(), dimension.isSensitive(), nodes, dimension.leafCodes());
    }

    public static List<Table> tables(List<Dimension> dimensions, List<List<String>> names) {
        return names.stream().map(table -> {
            Map<String, BitSet> nodes = new LinkedHashMap<>();
            table.forEach(name -> nodes.put(name, Table.down(dimensions.stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow(), 9)));
            return new Table(String.join("", table), nodes);
        }).toList();
    }

    public static Sample drawn(Random random, Plan plan, int children, int contributors, double skew) {
        Map<List<Integer>, Long> counted = new LinkedHashMap<>();
        double[][] weights = plan.dimensions().stream()
                .map(d -> random.doubles(d.leaves()).map(x -> Math.exp(skew * 2 * x)).toArray()).toArray(double[][]::new);
        for (int i = 0; i < children; i++) {
            List<Integer> key = new ArrayList<>();
            for (double[] weight : weights) {
                key.add(draw(random, weight));
            }
            key.add(random.nextInt(contributors));
            counted.merge(key, 1L, Long::sum);
        }
        List<Row> rows = new ArrayList<>();
        counted.forEach((key, count) -> rows.add(new Row(key.subList(0, weights.length).stream().mapToInt(Integer::intValue).toArray(), count,
                contributors == 1 ? "" : "school" + key.get(weights.length))));
        return of(plan, rows);
    }

    public static Sample of(Plan plan, List<Row> rows) {
        Records records = new Records(plan.dimensions());
        rows.forEach(row -> records.add(row.leaves(), row.count(), row.contributor(), ""));
        return new Sample(plan, records, List.copyOf(rows));
    }

    private static int draw(Random random, double[] weights) {
        double at = random.nextDouble() * Arrays.stream(weights).sum();
        int i = 0;
        while (i < weights.length - 1 && at >= weights[i]) {
            at -= weights[i++];
        }
        return i;
    }

    /** The same rows in another order. */
    public Sample shuffled(long seed) {
        List<Row> other = new ArrayList<>(rows);
        Collections.shuffle(other, new Random(seed));
        return of(plan, other);
    }

    public Counts counts() {
        return new Counts(Layout.of(plan), records);
    }

    public Protection protection() {
        return protection(1);
    }

    public Protection protection(int secret) {
        return Protector.protect(counts(), Ledger.empty(), new byte[]{(byte) secret});
    }
}
