package kz.tirek.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * A family's request for what is held on their child; the child is not named.
 *
 * @param openUntil until when a granted one may be given out
 * @param mayDecide whether the reader is the other person who may decide it now
 */
public record SubjectLine(UUID id, int version, String asker, Standing relation, IdentityProof proof, SubjectState state, String notedBy, Instant notedAt,
        String decidedBy, Instant decidedAt, Instant openUntil, Instant givenAt, boolean mayDecide) {
    /** Whether the file may be given out now. */
    public boolean open() {
        return state == SubjectState.GRANTED || state == SubjectState.GIVEN;
    }
}
