package kz.tirek.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** A digest over a release and its certificates, so that no number in them can be changed without showing. */
public final class Seal {
    private final MessageDigest digest;

    private Seal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public static String of(Release release, Certificates certificates) {
        return of(release, certificates.witnesses(), certificates.claims(), certificates.gaps());
    }

    static String of(Release release, List<Witness> witnesses, List<Claim> claims, List<Certificates.Gap> gaps) {
        Seal seal = new Seal();
        Layout layout = release.layout();
        for (int cell = 0; cell < layout.size(); cell++) {
            seal.add(layout.name(cell)).add(release.status(cell).ordinal(), release.status(cell) == Release.Status.P ? release.value(cell) : -1);
        }
        release.figures().stream().sorted(Comparator.comparing(Figure::name).thenComparing(Figure::cell)).forEach(figure -> seal.add(figure.name()).add(figure.cell(), figure.tenths()));
        witnesses.forEach(seal::add);
        claims.forEach(claim -> seal.add(claim.cell(), claim.high(), claim.upper(), claim.low(), claim.lower()));
        gaps.forEach(gap -> seal.add(gap.parent(), gap.child(), gap.witness(), gap.gap()));
        return HexFormat.of().formatHex(seal.digest.digest());
    }

    private void add(Witness witness) {
        for (Witness.Box box : witness.boxes()) {
            for (int d = 0; d < box.base().length; d++) {
                add(box.base()[d], box.alternate()[d]);
            }
            add(box.by());
        }
        witness.changes().forEach(change -> add(change.carrier(), change.leaf(), change.by()));
        add(witness.boxes().size(), witness.changes().size());
    }

    private Seal add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private Seal add(long... numbers) {
        for (long number : numbers) {
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        }
        digest.update((byte) ';');
        return this;
    }
}
