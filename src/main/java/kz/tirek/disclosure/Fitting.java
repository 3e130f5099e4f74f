package kz.tirek.disclosure;

import java.io.Serial;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays out plans, and where they link too much says which smaller plan would do. */
final class Fitting {
    /** A carrier or table too large to be held. */
    static final class Overgrown extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Overgrown(String message) {
            super(message);
        }
    }

    private record Smaller(String how, Plan plan) {
        long cells() {
            return plan.tables().stream().mapToLong(t -> t.nodes().values().stream().mapToLong(n -> n.cardinality()).reduce(1, (a, b) -> a * b)).sum();
        }
    }

    private Fitting() {}

    static Layout within(List<Plan> plans, int limit) {
        try {
            return Layout.within(plans, limit);
        } catch (Overgrown reason) {
            throw new BadInput(reason.getMessage() + "; " + nearest(plans, limit));
        }
    }

    private static String nearest(List<Plan> plans, int limit) {
        Smaller smaller = new Smaller("", plans.get(plans.size() - 1));
        for (int step = 0; step < 4; step++) {
            String before = smaller.how().isEmpty() ? "" : smaller.how() + " and ";
            List<Smaller> next = Stream.concat(without(smaller.plan(), before), coarser(smaller.plan(), before)).toList();
            Smaller fits = next.stream().filter(s -> fits(plans, s.plan(), limit)).max(Comparator.comparingLong(Smaller::cells)).orElse(null);
            if (fits != null) {
                return "the nearest plan that fits: " + fits.how();
            }
            if (next.isEmpty()) {
                break;
            }
            smaller = next.stream().min(Comparator.comparingLong(Smaller::cells)).orElseThrow();
        }
        return "no plan near it fits: show fewer dimensions together";
    }

    private static boolean fits(List<Plan> plans, Plan smaller, int limit) {
        try {
            List<Plan> all = new ArrayList<>(plans.subList(0, plans.size() - 1));
            all.add(smaller);
            Layout.within(all, limit);
            return true;
        } catch (Overgrown reason) {
            return false;
        }
    }

    private static Stream<Smaller> without(Plan plan, String before) {
        return plan.tables().size() == 1 ? Stream.empty() : plan.tables().stream()
                .map(gone -> new Smaller(before + "without table '" + gone.name() + "'", with(plan, plan.tables().stream().filter(t -> t != gone).toList())));
    }

    private static Stream<Smaller> coarser(Plan plan, String before) {
        return plan.dimensions().stream().filter(d -> depth(plan, d) > 1).map(d -> {
            int to = depth(plan, d) - 1;
            return new Smaller(before + "with '" + d.name() + "' down to depth " + to, with(plan, plan.tables().stream().map(t -> cut(t, d, to)).toList()));
        });
    }

    private static int depth(Plan plan, Dimension dimension) {
        return plan.tables().stream().filter(t -> t.nodes().containsKey(dimension.name()))
                .flatMapToInt(t -> t.nodes().get(dimension.name()).stream()).map(dimension::depth).max().orElse(0);
    }

    private static Table cut(Table table, Dimension dimension, int depth) {
        Map<String, BitSet> nodes = new LinkedHashMap<>(table.nodes());
        nodes.computeIfPresent(dimension.name(), (name, shown) -> {
            BitSet cut = (BitSet) shown.clone();
            cut.and(Table.down(dimension, depth));
            return cut.isEmpty() ? shown : cut;
        });
        return new Table(table.name(), nodes);
    }

    private static Plan with(Plan plan, List<Table> tables) {
        List<Plan.Never> kept = plan.never().stream().filter(n -> tables.stream().anyMatch(t -> t.name().equals(n.table()))).toList();
        return new Plan(plan.dimensions(), tables, plan.rules(), kept, plan.structural(), plan.populations());
    }
}
