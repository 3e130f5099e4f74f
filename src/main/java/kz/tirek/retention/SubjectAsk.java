package kz.tirek.retention;

import kz.tirek.shared.Refusals;

/**
 * A family's request as it is noted.
 *
 * @param child number of a case of the child, or the child's IIN
 * @param asker name of who asks
 * @param proof how it was checked who that is
 */
public record SubjectAsk(String child, String asker, Standing relation, IdentityProof proof) {
    private static final int MOST_NAME = 200;

    void check() {
        new Refusals().require(child, "subjectChild").require(asker, "subjectAsker").require(relation, "subjectRelation").require(proof, "subjectProof")
                .check(asker == null || asker.length() <= MOST_NAME, "subjectAsker", "shared.tooLong", MOST_NAME).throwIfAny();
    }
}
