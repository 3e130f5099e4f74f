package kz.tirek.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Tables that meet in a circle need a carrier over all of it. */
class CarriersTest {
    private static final List<List<String>> CIRCLE = List.of(List.of("a", "b"), List.of("b", "c"), List.of("a", "c"));

    private static Plan circle(int leaves) {
        List<Dimension> dimensions = List.of(Sample.flat("a", leaves, false), Sample.flat("b", leaves, false), Sample.flat("c", leaves, false));
        return Plan.of(Rules.threshold(3), dimensions, Sample.tables(dimensions, CIRCLE));
    }

    /** Three tables of 2 × 2 with total 2: of 40 sets that agree pairwise, 4 come from no population. */
    @Test
    void wouldBeUnsoundWithoutTriangulation() {
        Set<List<Integer>> pairwise = new HashSet<>();
        for (int[] ab : tables()) {
            for (int[] bc : tables()) {
                for (int[] ac : tables()) {
                    boolean agree = ab[0] + ab[1] == ac[0] + ac[1] && ab[0] + ab[2] == bc[0] + bc[1] && bc[0] + bc[2] == ac[0] + ac[2];
                    if (agree) {
                        pairwise.add(IntStream.of(ab[0], ab[1], ab[2], ab[3], bc[0], bc[1], bc[2], bc[3], ac[0], ac[1], ac[2], ac[3]).boxed().toList());
                    }
                }
            }
        }
        Set<List<Integer>> real = new HashSet<>();
        for (int first = 0; first < 8; first++) {
            for (int second = 0; second < 8; second++) {
                int[] shown = new int[12];
                for (int child : new int[]{first, second}) {
                    shown[2 * (child >> 2 & 1) + (child >> 1 & 1)]++;
                    shown[4 + 2 * (child >> 1 & 1) + (child & 1)]++;
                    shown[8 + 2 * (child >> 2 & 1) + (child & 1)]++;
                }
                real.add(IntStream.of(shown).boxed().toList());
            }
        }
        assertThat(pairwise).hasSize(40).containsAll(real);
        assertThat(real).hasSize(36);
    }

    /** All tables of 2 × 2 with total 2. */
    private static List<int[]> tables() {
        List<int[]> tables = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            for (int j = i; j < 4; j++) {
                int[] table = new int[4];
                table[i]++;
                table[j]++;
                tables.add(table);
            }
        }
        return tables;
    }

    @Test
    void closesACircleWithOneCarrier() {
        Layout layout = Layout.of(circle(2));

        assertThat(layout.carriers()).hasSize(1);
        assertThat(layout.carriers().get(0).dimensions()).containsExactly(0, 1, 2);
    }

    @Property(seed = "21", tries = 500)
    void joinsCarriersSoThatWhatTwoShareIsSharedAllTheWay(@ForAll long seed) {
        Random random = new Random(seed);
        int vertices = 2 + random.nextInt(7);
        List<BitSet> sets = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            BitSet set = new BitSet();
            IntStream.range(0, vertices).filter(v -> random.nextInt(3) == 0).forEach(set::set);
            sets.add(set);
        }
        Cliques cliques = Cliques.over(vertices, sets);

        assertThat(sets).allMatch(set -> cliques.cliques().stream().anyMatch(clique -> Cliques.isWithin(set, clique)));
        assertThat(cliques.links()).hasSize(cliques.cliques().size() - 1);
        for (int v = 0; v < vertices; v++) {
            int vertex = v;
            long with = cliques.cliques().stream().filter(clique -> clique.get(vertex)).count();
            long linked = cliques.links().stream().filter(l -> cliques.cliques().get(l.left()).get(vertex) && cliques.cliques().get(l.right()).get(vertex)).count();
            assertThat(with == 0 || linked == with - 1).as("vertex %s stands in one piece of the tree", v).isTrue();
        }
    }

    @Test
    void refusesAPlanThatLinksTooMuchAndNamesTheNearestThatFits() {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Fitting.within(List.of(circle(10)), 500))
                .withMessageContaining("1000 leaf cells, more than 500").withMessageContaining("the nearest plan that fits: without table");
        Layout fits = Fitting.within(List.of(circle(10)), 1000);
        assertThat(fits.carriers().get(0).size()).isEqualTo(1000);
    }

    @Test
    void refusesAPlanThatLinksTooMuchAndNamesTheLevelThatFits() {
        List<Dimension> dimensions = List.of(Sample.tree("a", 10, false), Sample.flat("b", 10, false));
        Plan plan = Plan.of(Rules.threshold(3), dimensions, Sample.tables(dimensions, List.of(List.of("a", "b"))));

        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Fitting.within(List.of(plan), 150))
                .withMessageContaining("the nearest plan that fits: with 'a' down to depth 1");
    }
}
