package kz.tirek.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * R5 and R4: which figures besides counts are printed of shown cells.
 *
 * @param totals columns of the data of which sums are printed, rounded to 10, such as sessions
 * @param means columns of the data of which the mean of a pupil is printed, to one decimal, such as minutes
 * @param least R5: how many pupils a cell must count, and the difference of any two such cells
 * @param rates R4: whether the share of known populations is printed, in per cent to one decimal
 */
public record Figures(List<String> totals, List<String> means, long least, boolean rates) {
    public static final Figures NONE = new Figures(List.of(), List.of(), 20, false);
    /** The name of the share of a known population. */
    public static final String RATE = "rate";

    public Figures {
        totals = List.copyOf(totals);
        means = List.copyOf(means);
        BadInput.unless(least >= 2, "figures of %s pupils protect nobody: expected at least 2", least);
        List<String> names = new ArrayList<>(totals);
        names.addAll(means);
        BadInput.unless(names.stream().distinct().count() == names.size(),
                "a magnitude stands twice among %s: its mean would tell more of its total than rounding leaves", names);
        BadInput.unless(names.stream().allMatch(name -> name.matches("[^,\"\\s]+") && !List.of("count", "contributor", "worker", RATE).contains(name)),
                "among magnitudes %s one has no name of its own: expected words without commas other than count, contributor, worker, rate", names);
    }

    /** The columns of the data, totals first. */
    public List<String> magnitudes() {
        List<String> all = new ArrayList<>(totals);
        all.addAll(means);
        return all;
    }
}
