package kz.tirek.disclosure.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.tirek.disclosure.BadInput;
import kz.tirek.disclosure.Dimension;
import kz.tirek.disclosure.Plan;
import kz.tirek.disclosure.Records;
import kz.tirek.disclosure.Rules;

/** Reads counted data, a row at a time. */
final class DataFile {
    private final Plan plan;
    private final Csv csv;
    private final Records records;
    private final int[] columns;
    private final int count;
    private final int contributor;
    private final int worker;
    private final int[] magnitudes;

    private DataFile(Plan plan, Csv csv) {
        this.plan = plan;
        this.csv = csv;
        records = new Records(plan.dimensions(), plan.rules().figures().magnitudes().size());
        List<String> expected = new ArrayList<>(plan.dimensions().stream().map(Dimension::name).toList());
        expected.add("count");
        expected.addAll(plan.rules().figures().magnitudes());
        List<String> header = csv.header();
        for (String name : expected) {
            if (header.stream().filter(name::equals).count() != 1) {
                throw csv.wrong("the header has %s column '%s': expected %s, then optionally contributor, worker"
                        .formatted(header.contains(name) ? "more than one" : "no", name, String.join(",", expected)));
            }
        }
        header.stream().filter(name -> !expected.contains(name) && !name.equals("contributor") && !name.equals("worker")).findFirst().ifPresent(name -> {
            throw csv.wrong("unknown column '" + name + "': expected " + String.join(",", expected) + ", then optionally contributor, worker");
        });
        columns = plan.dimensions().stream().mapToInt(d -> header.indexOf(d.name())).toArray();
        count = header.indexOf("count");
        contributor = header.indexOf("contributor");
        worker = header.indexOf("worker");
        magnitudes = plan.rules().figures().magnitudes().stream().mapToInt(header::indexOf).toArray();
        if (contributor < 0 && (plan.rules().insider() == Rules.Insider.CONTRIBUTOR || plan.rules().contributors() != null)) {
            throw csv.wrong("the plan speaks of contributors, but there is no column 'contributor'");
        }
        if (worker < 0 && plan.rules().contributors() != null && plan.rules().contributors().workers() > 0) {
            throw csv.wrong("the plan asks for workers, but there is no column 'worker'");
        }
    }

    static Records read(Plan plan, Path path) throws IOException {
        try (Csv csv = new Csv(path)) {
            return new DataFile(plan, csv).read();
        }
    }

    private Records read() throws IOException {
        int[] leaves = new int[columns.length];
        for (List<String> row = csv.row(); row != null; row = csv.row()) {
            try {
                for (int d = 0; d < leaves.length; d++) {
                    leaves[d] = plan.dimensions().get(d).leaf(row.get(columns[d]));
                }
                long number = number("count", row.get(count));
                refuseImpossible(leaves, number);
                records.add(leaves, number, contributor < 0 ? "" : row.get(contributor), worker < 0 ? "" : row.get(worker), amounts(row));
            } catch (BadInput wrong) {
                throw csv.here(wrong);
            }
        }
        if (records.rows() == 0) {
            throw csv.wrong("there are no data: expected at least one row after the header");
        }
        return records;
    }

    private long[] amounts(List<String> row) {
        return Arrays.stream(magnitudes).mapToLong(column -> number(csv.header().get(column), row.get(column))).toArray();
    }

    private static long number(String name, String text) {
        if (!isWhole(text)) {
            throw new BadInput(name + " is '" + text + "': expected a whole number, 0 or more");
        }
        return Long.parseLong(text);
    }

    private static boolean isWhole(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        return text.length() > from && text.length() < 19 && text.chars().skip(from).allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private void refuseImpossible(int[] leaves, long number) {
        for (Map<String, String> combination : number > 0 ? plan.structural() : List.<Map<String, String>>of()) {
            boolean meets = combination.entrySet().stream().allMatch(part -> {
                Dimension dimension = plan.dimension(part.getKey());
                return dimension.holds(dimension.node(part.getValue()), leaves[plan.dimensions().indexOf(dimension)]);
            });
            if (meets) {
                throw new BadInput("%s are counted where the plan says that none can be: %s".formatted(number, combination));
            }
        }
    }
}
