package kz.tirek.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.tirek.disclosure.Certificates;
import kz.tirek.disclosure.Claim;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Sample;
import kz.tirek.disclosure.Witness;
import kz.tirek.disclosure.protect.Protection;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a release or its certificates after they were made, the checker sees it. */
class MutationTest {
    private static final int MUTATIONS = Integer.getInteger("disclosure.mutations", 10_200);
    private static final int EACH = 200;

    /** One release that hides something, with its certificates. */
    private record Case(Sample sample, Release release, Certificates certificates) {
        List<String> faults(Release changed, Certificates with) {
            return Checker.faults(sample.records(), Ledger.empty(), changed, with);
        }

        Certificates resealed(Release changed, List<Witness> witnesses, List<Claim> claims) {
            return Certificates.sealed(changed, witnesses, claims, certificates.gaps());
        }
    }

    private static Case drawn(Random random) {
        for (;;) {
            Sample sample = Sample.small(random.nextLong());
            if (sample.counts().layout().size() < 70) {
                Protection protection = sample.protection();
                if (protection.release().hidden().length > 3) {
                    return new Case(sample, protection.release(), protection.certificates());
                }
            }
        }
    }

    @Test
    void rejectsEveryMutation() {
        Random random = new Random(20261125);
        int rejected = 0;
        int tried = 0;
        while (tried < MUTATIONS) {
            Case drawn = drawn(random);
            assertThat(drawn.faults(drawn.release(), drawn.certificates())).isEmpty();
            for (int i = 0; i < EACH; i++, tried++) {
                rejected += mutated(random, drawn) ? 1 : 0;
            }
        }
        System.out.printf("The checker rejected %d of %d mutations%n", rejected, tried);
        assertThat(tried).isGreaterThanOrEqualTo(10_000);
        assertThat(rejected).isEqualTo(tried);
    }

    private static boolean mutated(Random random, Case drawn) {
        return switch (random.nextInt(5)) {
            case 0 -> !shown(random, drawn).isEmpty();
            case 1 -> !falsified(random, drawn).isEmpty();
            case 2 -> !claimed(random, drawn).isEmpty();
            case 3 -> !moved(random, drawn).isEmpty();
            default -> !unsealed(random, drawn).isEmpty();
        };
    }

    /** Shows a cell on the support of a certificate, with its true number and a new seal. */
    private static List<String> shown(Random random, Case drawn) {
        int[] hidden = drawn.release().hidden();
        int cell = hidden[random.nextInt(hidden.length)];
        Release changed = drawn.release().with(cell, Release.Status.P, drawn.sample().counts().value(cell));
        return drawn.faults(changed, drawn.resealed(changed, drawn.certificates().witnesses(), drawn.certificates().claims()));
    }

    /** Changes a published number, with a new seal. */
    private static List<String> falsified(Random random, Case drawn) {
        Layout layout = drawn.release().layout();
        int[] published = IntStream.range(0, layout.size()).filter(c -> !drawn.release().hides(c)).toArray();
        int cell = published[random.nextInt(published.length)];
        Release changed = drawn.release().with(cell, Release.Status.P, drawn.release().value(cell) + 1 + random.nextInt(3));
        return drawn.faults(changed, drawn.resealed(changed, drawn.certificates().witnesses(), drawn.certificates().claims()));
    }

    /** Claims more of a cell than its witnesses show, with a new seal. */
    private static List<String> claimed(Random random, Case drawn) {
        List<Claim> claims = new ArrayList<>(drawn.certificates().claims());
        int i = random.nextInt(claims.size());
        Claim claim = claims.get(i);
        claims.set(i, random.nextBoolean() ? new Claim(claim.cell(), claim.high(), claim.upper() + 1, claim.low(), claim.lower())
                : new Claim(claim.cell(), claim.high(), claim.upper(), claim.low(), claim.lower() - 1));
        return drawn.faults(drawn.release(), drawn.resealed(drawn.release(), drawn.certificates().witnesses(), claims));
    }

    /** Lets a witness move one more or one fewer than its claims say, with a new seal. */
    private static List<String> moved(Random random, Case drawn) {
        List<Witness> witnesses = new ArrayList<>(drawn.certificates().witnesses());
        int i = random.nextInt(witnesses.size());
        witnesses.set(i, witnesses.get(i).boxes().isEmpty() ? leafMoved(witnesses.get(i)) : boxMoved(witnesses.get(i), random.nextBoolean() ? 1 : -1));
        return drawn.faults(drawn.release(), drawn.resealed(drawn.release(), witnesses, drawn.certificates().claims()));
    }

    private static Witness boxMoved(Witness witness, int more) {
        List<Witness.Box> boxes = new ArrayList<>(witness.boxes());
        Witness.Box last = boxes.remove(boxes.size() - 1);
        boxes.add(new Witness.Box(last.base(), last.alternate(), last.by() + more));
        return new Witness(boxes, witness.changes());
    }

    private static Witness leafMoved(Witness witness) {
        List<Witness.Change> changes = new ArrayList<>(witness.changes());
        Witness.Change first = changes.remove(0);
        changes.add(new Witness.Change(first.carrier(), first.leaf(), first.by() + 1));
        return new Witness(List.of(), changes);
    }

    private static Witness based(Random random, Layout layout, Witness.Box box) {
        int[] base = box.base().clone();
        int d = random.nextInt(base.length);
        base[d] = (base[d] + 1) % layout.dimensions().get(d).leaves();
        return new Witness(List.of(new Witness.Box(base, box.alternate(), box.by() + (base[d] == box.base()[d] ? 1 : 0))), List.of());
    }

    /** Changes any number of a certificate, even harmlessly, and leaves the seal. */
    private static List<String> unsealed(Random random, Case drawn) {
        List<Witness> witnesses = new ArrayList<>(drawn.certificates().witnesses());
        int i = random.nextInt(witnesses.size());
        if (witnesses.get(i).boxes().isEmpty()) {
            witnesses.remove(i);
        } else {
            witnesses.set(i, based(random, drawn.release().layout(), witnesses.get(i).boxes().get(0)));
        }
        return drawn.faults(drawn.release(), new Certificates(witnesses, drawn.certificates().claims(), drawn.certificates().gaps(),
                drawn.certificates().seal()));
    }

    @Test
    void provesEveryHiddenCell() {
        Case drawn = drawn(new Random(7));
        List<Claim> fewer = drawn.certificates().claims().subList(1, drawn.certificates().claims().size());

        assertThat(drawn.faults(drawn.release(), drawn.resealed(drawn.release(), drawn.certificates().witnesses(), fewer)))
                .anyMatch(fault -> fault.contains("has no certificate"));
    }

    @Test
    void keepsTheCheckerShortEnoughToRead() throws IOException {
        long lines = 0;
        try (var files = Files.list(Path.of("src/main/java/kz/tirek/disclosure/check"))) {
            for (var file : files.toList()) {
                lines += Files.readAllLines(file).stream().map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("/**") && !line.startsWith("*")).count();
            }
        }
        assertThat(lines).isLessThanOrEqualTo(200);
    }
}
