package kz.tirek.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.tirek.disclosure.attack.Attack;
import kz.tirek.disclosure.attack.Solver;
import kz.tirek.disclosure.check.Checker;
import kz.tirek.disclosure.protect.Protection;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What holds of every release: see the invariants in src/docs/disclosure.md. */
class ProtectionTest {
    @Property(seed = "1")
    void hidesWhatTheRulesNameAndShowsNothingButTheTruth(@ForAll long seed) {
        Sample sample = Sample.small(seed);
        Protection protection = sample.protection();
        Counts counts = sample.counts();

        Release release = protection.release();
        assertThat(protection.sensitive()).allSatisfy(r -> assertThat(release.hides(r.cell())).isTrue());
        for (int cell = 0; cell < release.layout().size(); cell++) {
            long byHand = byHand(sample, release.layout(), cell);
            assertThat(counts.value(cell)).isEqualTo(byHand);
            assertThat(release.hides(cell) || release.value(cell) == byHand).isTrue();
            assertThat(release.hides(cell) || byHand == 0 || byHand >= sample.plan().rules().k()).isTrue();
        }
    }

    private static long byHand(Sample sample, Layout layout, int cell) {
        return sample.rows().stream().filter(row -> IntStream.range(0, row.leaves().length).allMatch(d -> {
            Dimension own = sample.plan().dimensions().get(d);
            int place = layout.place(own);
            return layout.dimensions().get(place).holds(layout.nodes(cell)[place], layout.merged(own)[row.leaves()[d]]);
        })).mapToLong(Sample.Row::count).sum();
    }

    @Property(seed = "2")
    void addsUp(@ForAll long seed) {
        Sample sample = Sample.small(seed);
        Counts counts = sample.counts();
        Layout layout = counts.layout();
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
                    assertThat(Arrays.stream(cells).mapToLong(counts::value).sum()).isEqualTo(counts.value(cell));
                }
            }
        }
    }

    @Property(seed = "3")
    void isProvedToTheChecker(@ForAll long seed) {
        Sample sample = Sample.small(seed);
        Protection protection = sample.protection();

        assertThat(Checker.faults(sample.records(), Ledger.empty(), protection.release(), protection.certificates())).isEmpty();
        assertThat(protection.certificates().claims()).hasSize(protection.release().hidden().length);
    }

    @Property(seed = "4")
    void withstandsTheAttacker(@ForAll long seed) {
        Protection protection = Sample.small(seed).protection();

        assertThat(new Attack(protection.release()).findings(Attack.everyHidden(protection.release()))).isEmpty();
        assertThat(new Attack(protection.release()).findings(protection.sensitive())).isEmpty();
    }

    @Property(seed = "5", tries = 12)
    void isReadAlikeByAnotherSolver(@ForAll long seed) {
        Release release = Sample.small(seed).protection().release();

        Release bounded = new Attack(release).bounded();
        Release again = new Attack(release, Solver.CLP, null).bounded();
        for (int cell : release.hidden()) {
            assertThat(again.low(cell)).isEqualTo(bounded.low(cell));
            assertThat(again.high(cell)).isEqualTo(bounded.high(cell));
        }
    }

    @Test
    void isReadAlikeByHighs() {
        Release release = LongStream.range(0, 50).mapToObj(seed -> Sample.small(seed).protection().release())
                .filter(r -> r.hidden().length > 20 && r.hidden().length < 60).findFirst().orElseThrow();

        Release bounded = new Attack(release).bounded();
        Release again = new Attack(release, Solver.HIGHS_LP, null).bounded();
        assertThat(IntStream.of(release.hidden()).mapToLong(again::low).toArray()).isEqualTo(IntStream.of(release.hidden()).mapToLong(bounded::low).toArray());
        assertThat(IntStream.of(release.hidden()).mapToLong(again::high).toArray()).isEqualTo(IntStream.of(release.hidden()).mapToLong(bounded::high).toArray());
    }

    @Property(seed = "6")
    void boundsEveryHiddenNumberAroundTheTruth(@ForAll long seed) {
        Sample sample = Sample.small(seed);
        Release release = sample.protection().release();
        Counts counts = sample.counts();

        Release rough = new Attack(release).roughlyBounded();
        Release bounded = new Attack(release).bounded();
        for (int cell : release.hidden()) {
            assertThat(counts.value(cell)).isBetween(bounded.low(cell), bounded.high(cell));
            assertThat(bounded.low(cell)).isGreaterThanOrEqualTo(rough.low(cell));
            assertThat(bounded.high(cell)).isLessThanOrEqualTo(rough.high(cell));
        }
    }

    @Property(seed = "7")
    void staysProvedWhenMoreIsHidden(@ForAll long seed) {
        Sample sample = Sample.small(seed);
        Protection protection = sample.protection();
        Random random = new Random(seed);
        Release more = protection.release();
        for (int i = 0; i < 5; i++) {
            more = more.with(random.nextInt(more.layout().size()), Release.Status.S, 0);
        }
        Certificates resealed = Certificates.sealed(more, protection.certificates().witnesses(), protection.certificates().claims(),
                protection.certificates().gaps());

        assertThat(Checker.faults(sample.records(), Ledger.empty(), more, resealed)).allMatch(fault -> fault.contains("has no certificate"));
    }

    @Property(seed = "8")
    void doesNotDependOnTheOrderOfRowsAndNodes(@ForAll long seed) {
        Sample sample = Sample.small(seed);
        List<Dimension> turned = sample.plan().dimensions().stream().map(ProtectionTest::turned).toList();
        List<Dimension> reversed = new ArrayList<>(turned);
        Collections.reverse(reversed);
        Plan other = Plan.of(sample.plan().rules(), reversed,
                Sample.tables(reversed, sample.plan().tables().stream().map(t -> List.copyOf(t.nodes().keySet())).toList()));
        List<Sample.Row> rows = sample.shuffled(seed).rows().stream().map(row -> new Sample.Row(
                IntStream.range(0, row.leaves().length).map(i -> row.leaves()[row.leaves().length - 1 - i]).toArray(), row.count(), row.contributor())).toList();

        assertThat(told(Sample.of(other, rows).protection().release())).isEqualTo(told(sample.protection().release()));
    }

    /** The same nodes in another order, everything between the total and the leaves as windows. */
    private static Dimension turned(Dimension dimension) {
        Tree tree = new Tree(dimension.name(), dimension.isSensitive());
        for (int n = dimension.nodes() - 1; n > 0; n--) {
            if (dimension.leavesOf(n).length == 1) {
                tree.node(dimension.code(n), dimension.code(0), false);
            } else {
                tree.window(dimension.code(n), IntStream.of(dimension.leavesOf(n)).mapToObj(leaf -> dimension.code(dimension.leafNode(leaf))).toList(), false);
            }
        }
        return tree.node(dimension.code(0), null, false).grown();
    }

    private static Map<String, String> told(Release release) {
        Map<String, String> told = new TreeMap<>();
        for (int cell = 0; cell < release.layout().size(); cell++) {
            told.put(release.layout().name(cell), release.hides(cell) ? "hidden" : "" + release.value(cell));
        }
        return told;
    }

    @Property(seed = "9")
    void changesNoNumberAndNoPrimaryWithTheSecret(@ForAll long seed) {
        Sample sample = Sample.small(seed);
        Protection one = sample.protection(1);
        Protection two = sample.protection(2);

        assertThat(two.sensitive()).containsExactlyInAnyOrderElementsOf(one.sensitive());
        for (int cell = 0; cell < one.release().layout().size(); cell++) {
            assertThat(one.release().hides(cell) || two.release().hides(cell) || one.release().value(cell) == two.release().value(cell)).isTrue();
        }
    }
}
