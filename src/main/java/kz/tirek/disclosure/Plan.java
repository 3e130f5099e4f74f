package kz.tirek.disclosure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be published together: dimensions, tables over them, and the rules that hide.
 *
 * @param never cells that must be shown, by table and codes
 * @param structural combinations of nodes that cannot exist, such as pregnant boys; shown as such, never as a number
 * @param populations sizes of populations that everybody knows
 */
public record Plan(List<Dimension> dimensions, List<Table> tables, Rules rules, List<Never> never, List<Map<String, String>> structural,
        List<Population> populations) {
    /** A cell that must be shown; its codes stand in the order of the table's dimensions. */
    public record Never(String table, List<String> cell) {}

    /** How many there are at nodes of some dimensions, as everybody knows. */
    public record Population(Map<String, String> at, long size) {
        public Population {
            BadInput.unless(size >= 0, "a population of %s cannot be: expected 0 or more", size);
        }
    }

    public Plan {
        dimensions = List.copyOf(dimensions);
        tables = List.copyOf(tables);
        never = List.copyOf(never);
        structural = List.copyOf(structural);
        populations = List.copyOf(populations);
        BadInput.unless(!dimensions.isEmpty(), "the plan has no dimensions");
        BadInput.unless(!tables.isEmpty(), "the plan has no tables");
        Set<String> names = new HashSet<>();
        dimensions.forEach(d -> BadInput.unless(names.add(d.name()), "dimension '%s' stands twice", d.name()));
        Set<String> tableNames = new HashSet<>();
        for (Table table : tables) {
            BadInput.unless(tableNames.add(table.name()), "table '%s' stands twice", table.name());
            table.nodes().keySet().forEach(d -> BadInput.unless(names.contains(d), "table '%s' has no dimension '%s' to show", table.name(), d));
        }
    }

    /** A plan of whole dimensions with no cell that must be shown. */
    public static Plan of(Rules rules, List<Dimension> dimensions, List<Table> tables) {
        return new Plan(dimensions, tables, rules, List.of(), List.of(), List.of());
    }

    public Plan withNever(List<Never> never) {
        return new Plan(dimensions, tables, rules, never, structural, populations);
    }

    /** What is allowed but hardly meant. */
    public List<String> warnings() {
        return rules.attributeK() > 0 && dimensions.stream().noneMatch(Dimension::isSensitive)
                ? List.of("rule R2 is on (attributeK %s) but no dimension is declared sensitive, so it protects nothing: set \"sensitive\":true on those that tell something of a child"
                        .formatted(rules.attributeK())) : List.of();
    }

    public Dimension dimension(String name) {
        return dimensions.stream().filter(d -> d.name().equals(name)).findFirst()
                .orElseThrow(() -> new BadInput("the plan has no dimension '%s'".formatted(name)));
    }

    public Table table(String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst()
                .orElseThrow(() -> new BadInput("the plan has no table '%s'".formatted(name)));
    }

    /** The codes of a cell by dimension, as its table orders them. */
    public Map<String, String> named(Never cell) {
        List<String> dimensions = List.copyOf(table(cell.table()).nodes().keySet());
        BadInput.unless(dimensions.size() == cell.cell().size(), "cell %s of table '%s': expected %s codes", cell.cell(), cell.table(), dimensions.size());
        Map<String, String> named = new LinkedHashMap<>();
        dimensions.forEach(d -> named.put(d, cell.cell().get(dimensions.indexOf(d))));
        return named;
    }
}
