package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plans that benchmark and tests protect, from the usual one to the richest. */
public enum Plans {
    /** Each of four properties by district and quarter. */
    LOW(List.of("category", "sex", "age", "risk")),
    /** And the region's categories by sex and year, and its outcomes by category and year. */
    LOW2(List.of("category", "sex", "age", "risk")),
    /** And categories by sex in each district and quarter. */
    A(List.of("category", "sex", "age", "risk", "category sex")),
    /** And both by age: three pairs in a circle, which needs a carrier of five dimensions. */
    ABC(List.of("category", "sex", "age", "risk", "category sex", "category age", "sex age"));

    private final List<String> tables;

    Plans(List<String> tables) {
        this.tables = tables;
    }

    public Plan over(List<Dimension> dimensions, Rules rules) {
        List<Table> shown = new ArrayList<>();
        for (String table : tables) {
            shown.add(table(dimensions, "district " + table + " quarter", Integer.MAX_VALUE));
        }
        if (this == LOW2) {
            shown.add(table(dimensions, "district category sex quarter", dimensions.get(0).leaves() > Caseload.DISTRICTS ? 1 : 0));
            shown.add(table(dimensions, "district outcome category quarter", dimensions.get(0).leaves() > Caseload.DISTRICTS ? 1 : 0));
        }
        return Plan.of(rules, dimensions, shown);
    }

    /** @param general the depth of the geography to which years are shown, or all quarters and depths */
    private static Table table(List<Dimension> dimensions, String names, int general) {
        Map<String, BitSet> nodes = new LinkedHashMap<>();
        for (String name : names.split(" ")) {
            Dimension dimension = dimensions.stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
            int depth = general == Integer.MAX_VALUE ? general : name.equals("district") ? general : name.equals("quarter") ? 1 : general + 9;
            nodes.put(name, Table.down(dimension, depth));
        }
        return new Table(names.replace(' ', '-'), nodes);
    }
}
