package kz.tirek.disclosure;

import java.util.List;
import java.util.Map;

/**
 * Which numbers may not be shown, each rule with its switch.
 *
 * @param k R1: fewer than this, and more than none, is hidden
 * @param attributeK R2: fewer than this outside one node of a sensitive dimension is hidden; 0 switches it off
 * @param protectZeros R0: zeros are hidden like 1 to k-1, everywhere
 * @param insider whether contributors are attackers who know what they sent
 * @param thresholds R1: higher bars for some cells
 * @param contributors R3, or null where it is off
 * @param populationShare R4: from this share of a known population on a count is hidden; 0 switches it off
 * @param leastPopulation R4: rates only of populations of at least this many
 * @param figures R5: magnitudes of shown cells, and whether rates are printed at all
 */
public record Rules(int k, int attributeK, boolean protectZeros, Insider insider, List<Threshold> thresholds, Contributors contributors,
        double populationShare, long leastPopulation, Figures figures) {
    /** What a contributor of data is thought to do with what it knows. */
    public enum Insider { NONE, CONTRIBUTOR }

    /**
     * A higher bar for cells at one of these nodes of each dimension named, and deeper than a depth in each dimension named.
     *
     * @param nodes codes by dimension
     * @param deeper depth by dimension
     */
    public record Threshold(int k, Map<String, List<String>> nodes, Map<String, Integer> deeper) {
        public Threshold {
            BadInput.unless(k >= 2, "a threshold of %s protects nothing: expected at least 2", k);
            BadInput.unless(!nodes.isEmpty() || !deeper.isEmpty(), "a threshold must say for which nodes or depth it holds");
        }
    }

    /**
     * R3: how many contributors a shown count needs.
     *
     * @param least contributors behind a count
     * @param leastOfTotal contributors behind a count at the total of the geography
     * @param geography the dimension in which totals need more contributors, or empty
     * @param rest how many must remain without the largest contributor
     * @param workers the least number of workers behind a count
     */
    public record Contributors(int least, int leastOfTotal, String geography, int rest, int workers) {}

    public Rules {
        thresholds = List.copyOf(thresholds);
        BadInput.unless(k >= 2, "k is %s: expected at least 2", k);
        BadInput.unless(attributeK >= 0, "attributeK is %s: expected 0 or more", attributeK);
        BadInput.unless(populationShare >= 0 && populationShare <= 1, "the share of a population is %s: expected 0 to 1", populationShare);
    }

    /** Only small counts are hidden. */
    public static Rules threshold(int k) {
        return new Rules(k, 0, false, Insider.NONE, List.of(), null, 0, 100, Figures.NONE);
    }

    public Rules withAttribute(int attributeK) {
        return new Rules(k, attributeK, protectZeros, insider, thresholds, contributors, populationShare, leastPopulation, figures);
    }

    public Rules withZerosProtected() {
        return new Rules(k, attributeK, true, insider, thresholds, contributors, populationShare, leastPopulation, figures);
    }

    public Rules withInsider(Insider insider) {
        return new Rules(k, attributeK, protectZeros, insider, thresholds, contributors, populationShare, leastPopulation, figures);
    }

    public Rules withThresholds(List<Threshold> thresholds) {
        return new Rules(k, attributeK, protectZeros, insider, thresholds, contributors, populationShare, leastPopulation, figures);
    }

    public Rules withContributors(Contributors contributors) {
        return new Rules(k, attributeK, protectZeros, insider, thresholds, contributors, populationShare, leastPopulation, figures);
    }

    public Rules withPopulation(double share, long least) {
        return new Rules(k, attributeK, protectZeros, insider, thresholds, contributors, share, least, figures);
    }

    public Rules withFigures(Figures figures) {
        return new Rules(k, attributeK, protectZeros, insider, thresholds, contributors, populationShare, leastPopulation, figures);
    }
}
