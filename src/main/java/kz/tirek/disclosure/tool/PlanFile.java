package kz.tirek.disclosure.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.disclosure.Dimension;
import kz.tirek.disclosure.Figures;
import kz.tirek.disclosure.Plan;
import kz.tirek.disclosure.Rules;
import kz.tirek.disclosure.Table;
import kz.tirek.disclosure.Tree;

/** Reads a plan. */
final class PlanFile {
    private final Json json;
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();

    private PlanFile(Json json) {
        this.json = json.only("k", "attributeK", "protectZeros", "insider", "thresholds", "contributors", "population", "magnitudes", "structural",
                "dimensions", "tables", "never");
    }

    static Plan read(Path path) throws IOException {
        return new PlanFile(Json.read(path)).plan();
    }

    private Plan plan() {
        for (Json dimension : json.get("dimensions").list()) {
            Dimension grown = dimension(dimension);
            if (dimensions.put(grown.name(), grown) != null) {
                throw dimension.wrong("dimension '" + grown.name() + "' stands twice");
            }
        }
        Rules rules = json.here(this::rules);
        List<Table> tables = json.get("tables").list().stream().map(table -> table.here(() -> table(table))).toList();
        List<Map<String, String>> structural = json.listOf("structural").stream().map(this::combination).toList();
        List<Plan.Population> populations = json.has("population")
                ? json.get("population").listOf("known").stream().map(this::population).toList() : List.of();
        dimensions.keySet().stream().filter(rules.figures().magnitudes()::contains).findFirst().ifPresent(name -> {
            throw json.get("magnitudes").wrong("'" + name + "' is a dimension, so it cannot be a magnitude");
        });
        Plan plan = json.here(() -> new Plan(List.copyOf(dimensions.values()), tables, rules, List.of(), structural, populations));
        List<Plan.Never> never = json.listOf("never").stream().map(cell -> cell.here(() -> never(cell, plan))).toList();
        return plan.withNever(never);
    }

    private Dimension dimension(Json of) {
        of.only("name", "sensitive", "nodes");
        Tree tree = of.here(() -> new Tree(of.get("name").text(), of.flag("sensitive")));
        for (Json node : of.get("nodes").list()) {
            node.only("code", "parent", "protectZeros", "covers");
            if (node.has("covers") && node.has("parent")) {
                throw node.wrong("node '" + node.get("code").text() + "' has both 'parent' and 'covers': expected one, a window lies over the tree and not in it");
            }
            node.here(() -> node.has("covers")
                    ? tree.window(node.get("code").text(), node.get("covers").list().stream().map(Json::text).toList(), node.flag("protectZeros"))
                    : tree.node(node.get("code").text(), node.has("parent") ? node.get("parent").text() : null, node.flag("protectZeros")));
        }
        return of.here(tree::grown);
    }

    private Dimension known(Json name) {
        Dimension dimension = dimensions.get(name.text());
        if (dimension == null) {
            throw name.wrong("the plan has no dimension '" + name.text() + "': expected one of " + String.join(", ", dimensions.keySet()));
        }
        return dimension;
    }

    private Table table(Json of) {
        of.only("name", "dimensions");
        Map<String, BitSet> nodes = new LinkedHashMap<>();
        for (Json shown : of.get("dimensions").list()) {
            boolean whole = shown.value() instanceof String;
            Dimension dimension = known(whole ? shown : shown.only("name", "depth", "nodes").get("name"));
            BitSet all = Table.down(dimension, whole ? Integer.MAX_VALUE : shown.small("depth", Integer.MAX_VALUE));
            if (!whole && shown.has("nodes")) {
                BitSet some = new BitSet();
                shown.get("nodes").list().forEach(code -> some.set(code.here(() -> dimension.node(code.text()))));
                all.and(some);
            }
            if (nodes.put(dimension.name(), all) != null) {
                throw shown.wrong("dimension '" + dimension.name() + "' stands twice in this table");
            }
        }
        return new Table(of.get("name").text(), nodes);
    }

    private Plan.Never never(Json of, Plan plan) {
        of.only("table", "cell");
        Plan.Never never = new Plan.Never(of.get("table").text(), of.get("cell").list().stream().map(Json::text).toList());
        plan.named(never).forEach((dimension, code) -> {
            if (!plan.table(never.table()).nodes().get(dimension).get(plan.dimension(dimension).node(code))) {
                throw of.wrong("table '%s' does not show '%s' of dimension '%s'".formatted(never.table(), code, dimension));
            }
        });
        return never;
    }

    /** Codes by dimension, each of them known. */
    private Map<String, String> combination(Json of) {
        of.members().forEach((name, code) -> code.here(() -> known(new Json(code.file(), code.line(), name)).node(code.text())));
        return of.texts();
    }

    private Plan.Population population(Json of) {
        of.only("at", "size");
        return of.here(() -> new Plan.Population(combination(of.get("at")), of.get("size").number()));
    }

    private Rules rules() {
        String insider = json.has("insider") ? json.get("insider").text() : "none";
        if (!Set.of("none", "contributor").contains(insider)) {
            throw json.get("insider").wrong("insider is '" + insider + "': expected none or contributor");
        }
        List<Rules.Threshold> thresholds = json.listOf("thresholds").stream().map(of -> of.here(() -> threshold(of))).collect(Collectors.toList());
        Json population = json.has("population") ? json.get("population").only("share", "leastForRates", "rates", "known") : null;
        return new Rules(json.get("k").small(), json.small("attributeK", 0), json.flag("protectZeros"), Rules.Insider.valueOf(insider.toUpperCase()),
                thresholds, json.has("contributors") ? contributors(json.get("contributors")) : null,
                population == null ? 0 : population.has("share") ? population.get("share").fraction() : .9,
                population == null ? 100 : population.small("leastForRates", 100), figures(population));
    }

    private Figures figures(Json population) {
        Json of = json.has("magnitudes") ? json.get("magnitudes").only("totals", "means", "least") : null;
        boolean rates = population != null && population.flag("rates");
        return of == null ? new Figures(List.of(), List.of(), Figures.NONE.least(), rates)
                : of.here(() -> new Figures(of.listOf("totals").stream().map(Json::text).toList(), of.listOf("means").stream().map(Json::text).toList(),
                        of.small("least", (int) Figures.NONE.least()), rates));
    }

    private Rules.Threshold threshold(Json of) {
        of.only("k", "nodes", "deeper");
        Map<String, List<String>> nodes = new LinkedHashMap<>();
        if (of.has("nodes")) {
            of.get("nodes").members().forEach((name, codes) -> {
                Dimension dimension = known(new Json(codes.file(), codes.line(), name));
                List<String> named = new ArrayList<>();
                codes.list().forEach(code -> named.add(code.here(() -> dimension.code(dimension.node(code.text())))));
                nodes.put(name, named);
            });
        }
        Map<String, Integer> deeper = new LinkedHashMap<>();
        if (of.has("deeper")) {
            of.get("deeper").members().forEach((name, depth) -> deeper.put(known(new Json(depth.file(), depth.line(), name)).name(), depth.small()));
        }
        return new Rules.Threshold(of.get("k").small(), nodes, deeper);
    }

    private Rules.Contributors contributors(Json of) {
        of.only("least", "leastOfTotal", "geography", "rest", "workers");
        int least = of.small("least", 2);
        return new Rules.Contributors(least, of.small("leastOfTotal", least), of.has("geography") ? known(of.get("geography")).name() : "",
                of.small("rest", 3), of.small("workers", 0));
    }
}
