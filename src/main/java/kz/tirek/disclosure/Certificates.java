package kz.tirek.disclosure;

import java.util.List;

/**
 * The proof that goes with a release: witnesses, a claim for each hidden cell, and for each parent and child that rule R2 names the
 * witness in which enough of the parent are outside the child.
 *
 * @param seal over all of it, see {@link Seal}
 */
public record Certificates(List<Witness> witnesses, List<Claim> claims, List<Gap> gaps, String seal) {
    /** That the parent exceeds the child by so much in a witness. */
    public record Gap(int parent, int child, int witness, long gap) {}

    public Certificates {
        witnesses = List.copyOf(witnesses);
        claims = List.copyOf(claims);
        gaps = List.copyOf(gaps);
    }

    /** Seals what has been proved about a release. */
    public static Certificates sealed(Release release, List<Witness> witnesses, List<Claim> claims, List<Gap> gaps) {
        return new Certificates(witnesses, claims, gaps, Seal.of(release, witnesses, claims, gaps));
    }
}
