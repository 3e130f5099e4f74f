package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An invented caseload: districts of very different size, common and rare categories, two years of quarters. */
public final class Caseload {
    static final int DISTRICTS = 20;
    private static final double[] CATEGORY = {.25, .19, .16, .13, .10, .08, .055, .035};
    private static final double[] SEX = {.54, .46};
    private static final double[] AGE = {.17, .33, .34, .16};
    private static final double[] RISK = {.47, .33, .16, .04};
    private static final double[] OUTCOME = {.45, .25, .15, .1, .05};
    private final int regions;
    private final List<Dimension> dimensions;

    /** @param years whether quarters stand under years */
    public Caseload(int regions, boolean years) {
        this.regions = regions;
        dimensions = List.of(geography(regions), flat("category", CATEGORY.length, "c", true), flat("sex", SEX.length, "s", false),
                flat("age", AGE.length, "a", false), flat("risk", RISK.length, "r", true), flat("outcome", OUTCOME.length, "o", true), time(years));
    }

    private static Dimension flat(String name, int many, String prefix, boolean sensitive) {
        Tree tree = new Tree(name, sensitive).node("Total", null, false);
        for (int i = 1; i <= many; i++) {
            tree.node(prefix + i, "Total", false);
        }
        return tree.grown();
    }

    private static Dimension geography(int regions) {
        Tree tree = new Tree("district", false).node("Total", null, false);
        for (int r = 1; r <= regions; r++) {
            if (regions > 1) {
                tree.node("R" + r, "Total", false);
            }
            for (int d = 1; d <= DISTRICTS; d++) {
                tree.node("R%dD%02d".formatted(r, d), regions > 1 ? "R" + r : "Total", false);
            }
        }
        return tree.grown();
    }

    private static Dimension time(boolean years) {
        Tree tree = new Tree("quarter", false).node("Total", null, false);
        for (int year = 2025; year <= 2026; year++) {
            if (years) {
                tree.node("" + year, "Total", false);
            }
            for (int q = 1; q <= 4; q++) {
                tree.node(year + "Q" + q, years ? "" + year : "Total", false);
            }
        }
        return tree.grown();
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** @param schools whether each case names the school that counted it */
    public Records records(int cases, long seed, boolean schools) {
        Random random = new Random(seed);
        double[][] mixes = new double[regions * DISTRICTS][];
        double[] sizes = new double[regions * DISTRICTS];
        for (int d = 0; d < sizes.length; d++) {
            sizes[d] = Math.exp(.75 * random.nextGaussian());
            mixes[d] = Arrays.stream(CATEGORY).map(c -> c * Math.exp(.25 * random.nextGaussian())).toArray();
        }
        Map<List<Integer>, Long> counted = new HashMap<>();
        for (int i = 0; i < cases; i++) {
            int district = draw(random, sizes);
            int category = draw(random, mixes[district]);
            double older = category / 7.0;
            int age = draw(random, new double[]{AGE[0] * (1.4 - .8 * older), AGE[1], AGE[2], AGE[3] * (.6 + .8 * older)});
            int risk = draw(random, new double[]{RISK[0], RISK[1], RISK[2] * (.7 + .6 * older), RISK[3] * (.7 + .6 * older)});
            counted.merge(List.of(district, category, draw(random, SEX), age, risk, draw(random, OUTCOME), random.nextInt(8),
                    schools ? random.nextInt(40) : -1), 1L, Long::sum);
        }
        Records records = new Records(dimensions);
        counted.forEach((key, count) -> records.add(leaves(key), count, key.get(7) < 0 ? "" : key.get(0) + "/" + key.get(7), ""));
        return records;
    }

    private int[] leaves(List<Integer> key) {
        int[] leaves = new int[dimensions.size()];
        List<String> codes = new ArrayList<>(List.of("R%dD%02d".formatted(key.get(0) / DISTRICTS + 1, key.get(0) % DISTRICTS + 1), "c" + (key.get(1) + 1),
                "s" + (key.get(2) + 1), "a" + (key.get(3) + 1), "r" + (key.get(4) + 1), "o" + (key.get(5) + 1),
                (2025 + key.get(6) / 4) + "Q" + (key.get(6) % 4 + 1)));
        for (int d = 0; d < leaves.length; d++) {
            leaves[d] = dimensions.get(d).leaf(codes.get(d));
        }
        return leaves;
    }

    private static int draw(Random random, double[] weights) {
        double at = random.nextDouble() * Arrays.stream(weights).sum();
        int i = 0;
        while (i < weights.length - 1 && at >= weights[i]) {
            at -= weights[i++];
        }
        return i;
    }
}
