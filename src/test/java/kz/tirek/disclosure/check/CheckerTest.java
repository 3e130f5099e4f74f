package kz.tirek.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Certificates;
import kz.tirek.disclosure.Claim;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Dimension;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Plan;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Rules;
import kz.tirek.disclosure.Sample;
import kz.tirek.disclosure.Witness;
import org.junit.jupiter.api.Test;

/** Each single thing that a proof may lack is found; proofs are made by hand, so that nothing else is wrong with them. */
class CheckerTest {
    private static final List<Dimension> TWO = List.of(Sample.flat("a", 3, false), Sample.flat("b", 3, true));
    private static final long[] VALUES = {3, 20, 30, 20, 9, 25, 30, 25, 40};

    /** A table of three by three of which all inner cells are hidden, each proved by a box that adds five. */
    private static final class Hand {
        final Sample sample;
        final Counts counts;
        Release release;
        final List<Witness> witnesses = new ArrayList<>();
        final List<Claim> claims = new ArrayList<>();
        List<Certificates.Gap> gaps = List.of();

        Hand(Rules rules, List<Map<String, String>> structural, List<Plan.Population> populations, String contributor, long... values) {
            Plan plan = new Plan(TWO, Sample.tables(TWO, List.of(List.of("a", "b"))), rules, List.of(), structural, populations);
            List<Sample.Row> rows = new ArrayList<>();
            IntStream.range(0, 9).filter(i -> values[i] > 0).forEach(i -> {
                rows.add(new Sample.Row(new int[]{i / 3, i % 3}, values[i] - (contributor.isEmpty() ? 0 : 1), contributor));
                if (!contributor.isEmpty()) {
                    rows.add(new Sample.Row(new int[]{i / 3, i % 3}, 1, contributor + i));
                }
            });
            sample = Sample.of(plan, rows);
            counts = sample.counts();
            boolean[] hidden = new boolean[counts.layout().size()];
            IntStream.range(0, 9).forEach(i -> hidden[cell(i / 3, i % 3)] = true);
            release = Release.of(counts.layout(), hidden, counts.facts().value());
            IntStream.range(0, 9).filter(i -> release.hides(cell(i / 3, i % 3))).forEach(i -> prove(i / 3, i % 3, values));
        }

        private void prove(int a, int b, long[] values) {
            long value = counts.value(cell(a, b));
            int up = IntStream.range(0, 9).filter(o -> o / 3 != a && o % 3 != b && values[3 * a + o % 3] >= 5 && values[o / 3 * 3 + b] >= 5).findFirst().orElse(-1);
            int other = up >= 0 ? up : 3 * ((a + 1) % 3) + (b + 1) % 3;
            claims.add(up >= 0 ? new Claim(cell(a, b), witnesses.size(), value + 5, -1, value) : new Claim(cell(a, b), -1, value, witnesses.size(), value - 5));
            witnesses.add(box(a, b, other / 3, other % 3, up >= 0 ? 5 : -5));
        }

        final int cell(int a, int b) {
            return counts.layout().find(counts.layout().tuple(Map.of("a", "a" + (a + 1), "b", "b" + (b + 1))));
        }

        static Witness box(int a, int b, int otherA, int otherB, long by) {
            return new Witness(List.of(new Witness.Box(new int[]{a, b}, new int[]{otherA, otherB}, by)), List.of());
        }

        List<String> faults() {
            return Checker.faults(sample.records(), Ledger.empty(), release, Certificates.sealed(release, witnesses, claims, gaps));
        }

        void finds(String fault) {
            assertThat(faults()).anyMatch(found -> found.contains(fault));
        }
    }

    private static Hand hand() {
        return hand(Rules.threshold(5));
    }

    private static Hand hand(Rules rules) {
        return new Hand(rules, List.of(), List.of(), "", VALUES);
    }

    @Test
    void believesAProofMadeByHand() {
        assertThat(hand().faults()).isEmpty();
    }

    @Test
    void findsALeafThatLosesWhatItHasNot() {
        Hand hand = hand();
        hand.witnesses.add(Hand.box(0, 1, 1, 0, 4));
        hand.finds("changes a leaf by -4 that cannot change so");
        hand.witnesses.set(9, Hand.box(0, 1, 1, 0, 3));
        assertThat(hand.faults()).isEmpty();
    }

    @Test
    void findsAWitnessThatAContributorKnowsToBeFalse() {
        Hand open = new Hand(Rules.threshold(5), List.of(), List.of(), "s", VALUES);
        assertThat(open.faults()).isEmpty();
        new Hand(Rules.threshold(5).withInsider(Rules.Insider.CONTRIBUTOR), List.of(), List.of(), "s", VALUES).finds("changes a leaf by -5 that cannot change so");
    }

    @Test
    void findsAWitnessThatChangesWhatIsShown() {
        Hand hand = hand();
        hand.release = hand.release.with(hand.cell(2, 2), Release.Status.P, 40);
        hand.finds("changes a=a3, b=b3, which is shown");
    }

    @Test
    void findsAWitnessThatTheCarriersDoNotShare() {
        List<Dimension> three = List.of(Sample.flat("a", 2, false), Sample.flat("b", 2, false), Sample.flat("c", 2, false));
        Plan plan = Plan.of(Rules.threshold(5), three, Sample.tables(three, List.of(List.of("a", "b"), List.of("b", "c"))));
        Sample sample = Sample.of(plan, IntStream.range(0, 8).mapToObj(i -> new Sample.Row(new int[]{i / 4, i / 2 % 2, i % 2}, 20, "")).toList());
        Counts counts = sample.counts();
        boolean[] hidden = new boolean[counts.layout().size()];
        Arrays.fill(hidden, true);
        Release release = Release.of(counts.layout(), hidden, counts.facts().value());
        Witness apart = new Witness(List.of(), List.of(new Witness.Change(0, 0, 1), new Witness.Change(0, 1, -1)));

        assertThat(Checker.faults(sample.records(), Ledger.empty(), release, Certificates.sealed(release, List.of(apart), List.of(), List.of())))
                .anyMatch(fault -> fault.contains("the carriers of witness 0 disagree"));
    }

    @Test
    void findsAClaimThatIsTooNarrow() {
        Hand low = hand();
        low.witnesses.set(0, Hand.box(0, 0, 1, 1, 1));
        low.claims.set(0, new Claim(low.cell(0, 0), 0, 4, -1, 3));
        low.finds("the certificate of a=a1, b=b1 is too narrow");
        Hand narrow = hand();
        narrow.witnesses.set(8, Hand.box(2, 2, 1, 1, 4));
        narrow.claims.set(8, new Claim(narrow.cell(2, 2), 8, 44, -1, 40));
        narrow.finds("the certificate of a=a3, b=b3 is too narrow");
        Hand wide = hand();
        wide.witnesses.set(0, Hand.box(0, 0, 1, 1, -3));
        wide.claims.set(0, new Claim(wide.cell(0, 0), -1, 3, 0, 0));
        wide.finds("the certificate of a=a1, b=b1 is too narrow");
    }

    /** The threshold asks for a range that reaches the upper bound anyway; a count of one contributor must be able to exceed that one's. */
    @Test
    void findsAnUpperBoundThatIsTooLowThoughTheRangeIsWide() {
        Hand hand = hand(Rules.threshold(5).withContributors(new Rules.Contributors(2, 2, "", 3, 0)));
        hand.witnesses.set(4, Hand.box(1, 1, 0, 0, 3));
        hand.witnesses.add(Hand.box(1, 1, 0, 0, -3));
        hand.claims.set(4, new Claim(hand.cell(1, 1), 4, 12, 9, 6));
        assertThat(hand.faults()).noneMatch(fault -> fault.contains("certificate of a=a2, b=b2"));
        hand.witnesses.set(4, Hand.box(1, 1, 0, 0, 2));
        hand.claims.set(4, new Claim(hand.cell(1, 1), 4, 11, 9, 6));
        hand.finds("the certificate of a=a2, b=b2 is too narrow");
    }

    @Test
    void findsAClaimThatItsWitnessesDoNotShow() {
        Hand high = hand();
        high.claims.set(0, new Claim(high.cell(0, 0), 0, 9, -1, 3));
        high.finds("the certificate of a=a1, b=b1 claims what its witnesses do not show");
        Hand low = hand();
        low.claims.set(0, new Claim(low.cell(0, 0), 0, 8, -1, 2));
        low.finds("the certificate of a=a1, b=b1 claims what its witnesses do not show");
        Hand none = hand();
        none.claims.set(0, new Claim(none.cell(0, 0), 99, 8, -1, 3));
        none.finds("the certificate of a=a1, b=b1 claims what its witnesses do not show");
    }

    @Test
    void findsAHiddenCellWithoutACertificate() {
        Hand hand = hand();
        hand.claims.remove(4);
        hand.finds("a=a2, b=b2 has no certificate");
    }

    @Test
    void findsWhatIsShownThoughARuleHidesIt() {
        Hand hand = hand();
        hand.release = hand.release.with(hand.cell(0, 0), Release.Status.P, 3);
        hand.finds("a=a1, b=b1 is shown against rule R1");
    }

    @Test
    void findsANumberThatIsNotTrueOrNotWithinItsBounds() {
        Hand hand = hand();
        int total = hand.counts.layout().find(new int[2]);
        hand.release = hand.release.with(total, Release.Status.P, 203);
        hand.finds("the total of all is not shown as what it counts, 202");
        Hand bounds = hand();
        long[] low = IntStream.range(0, bounds.counts.layout().size()).mapToLong(bounds.release::low).toArray();
        long[] high = IntStream.range(0, low.length).mapToLong(bounds.release::high).toArray();
        low[bounds.cell(0, 0)] = 4;
        bounds.release = bounds.release.within(low, high);
        bounds.finds("a=a1, b=b1 is not shown as what it counts, 3");
    }

    @Test
    void findsABrokenSeal() {
        Hand hand = hand();
        Certificates sealed = Certificates.sealed(hand.release, hand.witnesses, hand.claims, List.of());
        Certificates broken = new Certificates(sealed.witnesses(), sealed.claims(), List.of(), "0" + sealed.seal().substring(1) + "0");

        assertThat(Checker.faults(hand.sample.records(), Ledger.empty(), hand.release, broken)).anyMatch(fault -> fault.contains("the seal is broken"));
    }

    @Test
    void findsAWitnessThatExceedsAKnownPopulation() {
        List<Plan.Population> known = List.of(new Plan.Population(Map.of("a", "a1", "b", "b1"), 7));
        new Hand(Rules.threshold(5), List.of(), known, "", VALUES).finds("exceeds a known population");
        assertThat(new Hand(Rules.threshold(5), List.of(), List.of(new Plan.Population(Map.of("a", "a1", "b", "b1"), 8)), "", VALUES).faults()).isEmpty();
    }

    @Test
    void findsThatNearlyAllOfAKnownPopulationCannotBeFewer() {
        List<Plan.Population> known = List.of(new Plan.Population(Map.of("a", "a1", "b", "b2"), 21));
        Hand hand = new Hand(Rules.threshold(5).withPopulation(.9, 100), List.of(), known, "", VALUES);
        hand.witnesses.set(1, Hand.box(0, 1, 1, 0, -5));
        hand.claims.set(1, new Claim(hand.cell(0, 1), -1, 20, 1, 15));
        assertThat(hand.faults()).noneMatch(fault -> fault.contains("certificate of a=a1, b=b2"));
        hand.witnesses.set(1, Hand.box(0, 1, 1, 0, 5));
        hand.claims.set(1, new Claim(hand.cell(0, 1), 1, 25, -1, 20));
        hand.finds("the certificate of a=a1, b=b2 is too narrow");
    }

    @Test
    void findsWhatCannotExist() {
        List<Map<String, String>> none = List.of(Map.of("a", "a3", "b", "b3"));
        long[] values = VALUES.clone();
        values[8] = 0;
        Hand hand = new Hand(Rules.threshold(5), none, List.of(), "", values);
        hand.witnesses.add(Hand.box(0, 0, 2, 2, 1));
        hand.finds("changes a leaf by 1 that cannot change so");
        Hand marked = new Hand(Rules.threshold(5), none, List.of(), "", values);
        marked.release = marked.release.with(marked.cell(2, 2), Release.Status.P, 0);
        marked.finds("a=a3, b=b3 is wrongly marked as what can or cannot be");
    }

    @Test
    void findsThatNearlyAllOfAGroupAreInOneNode() {
        Hand hand = new Hand(Rules.threshold(5).withAttribute(3), List.of(), List.of(), "", 40, 1, 1, 20, 9, 25, 30, 25, 40);
        int parent = hand.counts.layout().find(hand.counts.layout().tuple(Map.of("a", "a1")));
        String fault = "nearly all of a group are known to be in a=a1, b=b1";
        hand.finds(fault);
        hand.gaps = List.of(new Certificates.Gap(parent, hand.cell(0, 0), -1, 2));
        hand.finds(fault);
        hand.gaps = List.of(new Certificates.Gap(parent, hand.cell(0, 0), -1, 3));
        hand.finds(fault);
        hand.witnesses.add(Hand.box(0, 0, 1, 1, -5));
        hand.gaps = List.of(new Certificates.Gap(parent, hand.cell(0, 0), 9, 7));
        assertThat(hand.faults()).isEmpty();
    }

    @Test
    void countsTheCellsOfALayoutByThePlanAlone() {
        Layout layout = hand().counts.layout();
        assertThat(layout.size()).isEqualTo(16);
    }
}
