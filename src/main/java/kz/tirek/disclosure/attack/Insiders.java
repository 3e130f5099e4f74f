package kz.tirek.disclosure.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Requirement;

/**
 * Attacks a release as each contributor of its data, who knows what they sent: at least so many stand in each leaf. First comes one
 * attacker who knows of every leaf what its largest contributor knows; whatever withstands that one withstands every contributor. What
 * does not is attacked by each contributor alone.
 */
public final class Insiders {
    private final Counts counts;
    private final Release release;
    private final List<int[]> contributors;

    public Insiders(Counts counts, Release release) {
        this.counts = counts;
        this.release = release;
        contributors = counts.records().byContributor();
    }

    public int contributors() {
        return contributors.size();
    }

    /** What some contributor can read; empty where nobody can. */
    public List<Finding> findings(List<Requirement> requirements) {
        long[][] largest = IntStream.range(0, release.layout().carriers().size()).mapToObj(counts::largest).toArray(long[][]::new);
        List<Requirement> open = attack(largest, requirements).stream().map(Finding::requirement).toList();
        List<Finding> findings = new ArrayList<>();
        for (int[] rows : open.isEmpty() ? List.<int[]>of() : contributors) {
            findings.addAll(attack(counts.leavesOf(rows), open));
        }
        return findings;
    }

    private List<Finding> attack(long[][] known, List<Requirement> requirements) {
        return new Attack(release, Solver.GLOP, known).findings(requirements);
    }
}
