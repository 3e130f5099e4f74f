package kz.tirek.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Requirement;
import kz.tirek.disclosure.Sample;
import kz.tirek.disclosure.Sensitivity;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What offices usually do is broken by the attacker; if it were not, the attacker would be worth nothing. */
class NaivePatternsTest {
    @Property(seed = "31", tries = 40)
    void breaksHidingOnlySmallCells(@ForAll long seed) {
        Counts counts = Sample.small(seed).counts();
        boolean[] hidden = small(counts);
        Assume.that(hides(hidden));

        Release release = Release.of(counts.layout(), hidden, counts.facts().value());
        List<Finding> findings = findings(release);
        boolean lonely = Arrays.stream(release.hidden()).anyMatch(cell -> alone(counts.layout(), hidden, cell));
        assertThat(!lonely || findings.stream().anyMatch(f -> f.kind() == Finding.Kind.EXACT)).isTrue();
        assertThat(findings.stream().filter(f -> f.kind() == Finding.Kind.EXACT))
                .allSatisfy(f -> assertThat(Math.round(f.low())).isEqualTo(counts.value(f.requirement().cell())));
    }

    @Test
    void breaksTwoPerLine() {
        int broken = 0;
        int tried = 0;
        for (long seed = 0; seed < 40; seed++) {
            Counts counts = Sample.small(seed).counts();
            boolean[] hidden = twoPerLine(counts);
            if (hides(hidden)) {
                tried++;
                broken += findings(Release.of(counts.layout(), hidden, counts.facts().value())).isEmpty() ? 0 : 1;
            }
        }
        System.out.printf("Two hidden per line: %d of %d patterns broken%n", broken, tried);
        assertThat(broken).isGreaterThan(tried / 3);
    }

    @Test
    void breaksHidingOnlySmallCellsNearlyAlways() {
        int broken = 0;
        int tried = 0;
        for (long seed = 0; seed < 40; seed++) {
            Counts counts = Sample.small(seed).counts();
            if (hides(small(counts))) {
                tried++;
                broken += findings(Release.of(counts.layout(), small(counts), counts.facts().value())).isEmpty() ? 0 : 1;
            }
        }
        System.out.printf("Only small cells hidden: %d of %d patterns broken%n", broken, tried);
        assertThat(broken).isGreaterThan(tried * 8 / 10);
    }

    private static List<Finding> findings(Release release) {
        return new Attack(release).findings(Attack.everyHidden(release));
    }

    private static boolean hides(boolean[] hidden) {
        return IntStream.range(0, hidden.length).anyMatch(cell -> hidden[cell]);
    }

    private static boolean[] small(Counts counts) {
        boolean[] hidden = new boolean[counts.layout().size()];
        for (Requirement requirement : Sensitivity.of(counts.layout(), counts.facts())) {
            hidden[requirement.cell()] = true;
        }
        return hidden;
    }

    /** Whether a cell is the only hidden one among the parts of a shown sum. */
    private static boolean alone(Layout layout, boolean[] hidden, int cell) {
        return lines(layout).stream().anyMatch(line -> Arrays.stream(line).filter(c -> hidden[c]).count() == 1 && Arrays.stream(line).anyMatch(c -> c == cell));
    }

    /** The sum and its parts, for every node of every dimension. */
    private static List<int[]> lines(Layout layout) {
        List<int[]> lines = new ArrayList<>();
        for (int cell = 0; cell < layout.size(); cell++) {
            for (int d = 0; d < layout.dimensions().size(); d++) {
                int[] nodes = layout.nodes(cell).clone();
                int[] parts = layout.dimensions().get(d).parts(nodes[d]);
                int along = d;
                int[] cells = Arrays.stream(parts).map(part -> {
                    nodes[along] = part;
                    return layout.find(nodes);
                }).toArray();
                if (cells.length > 0 && Arrays.stream(cells).allMatch(c -> c >= 0)) {
                    lines.add(IntStream.concat(IntStream.of(cell), Arrays.stream(cells)).toArray());
                }
            }
        }
        return lines;
    }

    /** Hides the smallest cells until each line has none or at least two hidden. */
    private static boolean[] twoPerLine(Counts counts) {
        boolean[] hidden = small(counts);
        boolean again = true;
        while (again) {
            again = false;
            for (int[] line : lines(counts.layout())) {
                if (Arrays.stream(line).filter(c -> hidden[c]).count() == 1) {
                    Arrays.stream(line).filter(c -> !hidden[c]).boxed().min(Comparator.comparingLong(counts::value)).ifPresent(c -> hidden[c] = true);
                    again = true;
                }
            }
        }
        return hidden;
    }
}
