package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Everything that an attacker can lay side by side: the cells of the newest plan and of all earlier ones, each once, and the carriers,
 * arrays of leaves over sets of dimensions wide enough that any arrays that agree where they meet come from one population.
 */
public final class Layout {
    /** The most leaf cells a carrier may have. */
    public static final int CARRIER_LIMIT = 2_000_000;

    /**
     * A table as it is printed.
     *
     * @param plan the number of its plan, the newest last
     * @param codes of each row, by the table's dimensions
     * @param cells of each row
     */
    public record Printed(int plan, Table table, List<List<String>> codes, int[] cells) {}

    private final List<Plan> plans;
    private final List<Merging> mergings;
    private final List<Dimension> dimensions;
    private final Cells cells;
    private final List<Printed> printed = new ArrayList<>();
    private final Cliques cliques;
    private final List<Grid> carriers;
    private final int[] carrierOfGrid;
    private final int[] thresholds;
    private final BitSet newest = new BitSet();

    private Layout(List<Plan> plans, int limit) {
        this.plans = List.copyOf(plans);
        mergings = newest().dimensions().stream().sorted(Comparator.comparing(Dimension::name)).map(this::merging).toList();
        dimensions = mergings.stream().map(Merging::merged).toList();
        cells = new Cells(dimensions);
        cliques = Cliques.over(dimensions.size(), together());
        carriers = cliques.cliques().stream().map(this::carrier).toList();
        for (Grid carrier : carriers) {
            if (carrier.size() > limit) {
                throw new Fitting.Overgrown("the tables link dimensions %s to %s leaf cells, more than %s".formatted(names(carrier), carrier.size(), limit));
            }
        }
        for (int p = 0; p < plans.size(); p++) {
            for (Table table : plans.get(p).tables()) {
                print(p, table);
            }
        }
        carrierOfGrid = cells.grids().stream().mapToInt(grid -> carrierOf(grid.dimensions())).toArray();
        thresholds = Thresholds.of(this);
    }

    /** @throws BadInput where a carrier would be too large, with the nearest plan that fits */
    public static Layout of(Plan plan) {
        return of(List.of(plan));
    }

    /** @param plans the newest last */
    public static Layout of(List<Plan> plans) {
        return Fitting.within(plans, CARRIER_LIMIT);
    }

    static Layout within(List<Plan> plans, int limit) {
        return new Layout(plans, limit);
    }

    private Merging merging(Dimension target) {
        Merging merging = new Merging(target);
        for (Plan plan : plans) {
            Dimension own = plan.dimensions().stream().filter(d -> d.name().equals(target.name())).findFirst().orElse(null);
            if (own != null) {
                merging.refuseMoves(own);
                plan.tables().stream().map(Table::nodes).filter(n -> n.containsKey(own.name())).map(n -> n.get(own.name()))
                        .forEach(shown -> shown.stream().forEach(node -> merging.use(own, node)));
                named(plan).stream().filter(cell -> cell.containsKey(own.name())).forEach(cell -> merging.use(own, own.node(cell.get(own.name()))));
            }
        }
        return merging;
    }

    private static List<Map<String, String>> named(Plan plan) {
        List<Map<String, String>> named = new ArrayList<>(plan.structural());
        plan.populations().forEach(population -> named.add(population.at()));
        return named;
    }

    /** The sets of dimensions that must lie in one carrier. */
    private List<BitSet> together() {
        List<BitSet> together = new ArrayList<>();
        for (Plan plan : plans) {
            plan.tables().forEach(table -> together.add(set(table.nodes().keySet())));
            named(plan).forEach(cell -> together.add(set(cell.keySet())));
        }
        return together;
    }

    private BitSet set(Iterable<String> names) {
        BitSet set = new BitSet();
        names.forEach(name -> set.set(dimension(name), dimensions.get(dimension(name)).leaves() > 1));
        return set;
    }

    private int dimension(String name) {
        for (int d = 0; d < mergings.size(); d++) {
            if (mergings.get(d).merged().name().equals(name)) {
                return d;
            }
        }
        throw new Refused("the plan has lost dimension '%s', which an earlier release shows: keep it".formatted(name));
    }

    private Grid carrier(BitSet clique) {
        int[] of = clique.stream().toArray();
        return new Grid(of, Arrays.stream(of).map(d -> dimensions.get(d).leaves()).toArray(), dimensions.size());
    }

    private void print(int plan, Table table) {
        List<String> names = List.copyOf(table.nodes().keySet());
        List<Dimension> own = names.stream().map(plans.get(plan)::dimension).toList();
        List<int[]> shown = names.stream().map(name -> table.nodes().get(name).stream().toArray()).toList();
        int[] along = names.stream().mapToInt(this::dimension).toArray();
        List<int[]> merged = IntStream.range(0, along.length)
                .mapToObj(i -> Arrays.stream(shown.get(i)).map(node -> mergings.get(along[i]).node(own.get(i), node)).toArray()).toList();
        int rows = shown.stream().mapToInt(s -> s.length).reduce(1, Math::multiplyExact);
        List<List<String>> codes = new ArrayList<>(rows);
        int[] numbers = new int[rows];
        for (int row = 0; row < rows; row++) {
            int[] tuple = new int[dimensions.size()];
            String[] code = new String[names.size()];
            int rest = row;
            for (int i = names.size() - 1; i >= 0; i--) {
                int at = rest % shown.get(i).length;
                rest /= shown.get(i).length;
                tuple[along[i]] = merged.get(i)[at];
                code[i] = own.get(i).code(shown.get(i)[at]);
            }
            codes.add(List.of(code));
            numbers[row] = cells.put(tuple);
            newest.set(numbers[row], newest.get(numbers[row]) || plan == plans.size() - 1);
        }
        printed.add(new Printed(plan, table, Collections.unmodifiableList(codes), numbers));
    }

    /** The cell at one node of each dimension, or -1 where no table shows it. */
    public int find(int[] tuple) {
        return cells.find(tuple);
    }

    /** One node of each dimension, from codes of the newest plan; the total where none is named. */
    public int[] tuple(Map<String, String> codes) {
        return tuple(newest(), codes);
    }

    int[] tuple(Plan plan, Map<String, String> codes) {
        int[] tuple = new int[dimensions.size()];
        codes.forEach((name, code) -> {
            Dimension own = plan.dimension(name);
            tuple[dimension(name)] = mergings.get(dimension(name)).node(own, own.node(code));
        });
        return tuple;
    }

    /** The place among {@link #dimensions()} of a dimension of the newest plan. */
    public int place(Dimension ofPlan) {
        return dimension(ofPlan.name());
    }

    /** For each leaf of a dimension of the newest plan, the leaf in which it is merged. */
    public int[] merged(Dimension ofPlan) {
        int[] merged = new int[ofPlan.leaves()];
        ofPlan.leafCodes().forEach((code, leaf) -> merged[leaf] = dimensions.get(place(ofPlan)).leaf(code));
        return merged;
    }

    /** The node that holds the same leaves as one of a plan; -1 where no table shows it. */
    int merged(Dimension ofPlan, int node) {
        return mergings.get(place(ofPlan)).shown(ofPlan, node);
    }

    /** Whether a table of the newest plan shows a cell. */
    public boolean isNewest(int cell) {
        return newest.get(cell);
    }

    int threshold(int cell) {
        return thresholds[cell];
    }

    public Plan newest() {
        return plans.get(plans.size() - 1);
    }

    public List<Plan> plans() {
        return plans;
    }

    /** Sorted by name, with leaves that no table tells apart merged. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** How many cells there are, over all tables. */
    public int size() {
        return cells.size();
    }

    /** The node of a cell along each dimension; not to be changed. */
    public int[] nodes(int cell) {
        return cells.nodes(cell);
    }

    /** The dimensions along which a cell is not a total. */
    public int[] support(int cell) {
        return Cells.support(cells.nodes(cell));
    }

    /** Cells with the same dimensions other than totals, by {@code (node - 1) · stride}. */
    public List<Grid> grids() {
        return cells.grids();
    }

    int[] dims(int grid) {
        return cells.dims(grid);
    }

    /** The cells of a grid, -1 where no table shows one; not to be changed. */
    public int[] cells(int grid) {
        return cells.ids(grid);
    }

    public List<Grid> carriers() {
        return carriers;
    }

    /** Pairs of carriers that are neighbours in the junction tree. */
    public List<int[]> links() {
        return cliques.links().stream().map(link -> new int[]{link.left(), link.right()}).toList();
    }

    /** A carrier that has all of some dimensions. */
    public int carrierOf(int[] some) {
        return IntStream.range(0, carriers.size()).filter(c -> carriers.get(c).hasAll(some)).findFirst().orElseThrow();
    }

    /** The first carrier that has all dimensions of a grid. */
    public int carrierOf(int grid) {
        return carrierOfGrid[grid];
    }

    /** Whether a cell counts a leaf of a carrier that has its dimensions. */
    public boolean holds(int cell, int carrier, int leaf) {
        int[] tuple = cells.nodes(cell);
        for (int d : carriers.get(carrier).dimensions()) {
            if (tuple[d] > 0 && !dimensions.get(d).holds(tuple[d], carriers.get(carrier).along(d, leaf))) {
                return false;
            }
        }
        return true;
    }

    public List<Printed> printed() {
        return printed;
    }

    /** A cell in words, such as "district=D1, quarter=2026Q1". */
    public String name(int cell) {
        String name = Arrays.stream(support(cell)).mapToObj(d -> dimensions.get(d).name() + "=" + dimensions.get(d).code(nodes(cell)[d]))
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? "the total of all" : name;
    }

    /** The codes of a cell by dimension, totals left out: the key under which ties are broken. */
    public Map<String, String> codes(int cell) {
        Map<String, String> codes = new LinkedHashMap<>();
        Arrays.stream(support(cell)).forEach(d -> codes.put(dimensions.get(d).name(), dimensions.get(d).code(nodes(cell)[d])));
        return codes;
    }

    private List<String> names(Grid carrier) {
        return Arrays.stream(carrier.dimensions()).mapToObj(d -> dimensions.get(d).name()).toList();
    }
}
