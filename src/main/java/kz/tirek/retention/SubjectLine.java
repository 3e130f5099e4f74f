package kz.tirek.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A family's request for what is held on their child; the child is not named.
 *
 * @param answerBy day by which the family must have the file: one working day after the request (Law 94-V, art. 24–25)
 * @param late whether that day is over and nothing was given or denied
 * @param openUntil until when a granted one may be given out
 * @param mayDecide whether the reader is the other person who may decide it now
 */
public record SubjectLine(UUID id, int version, String asker, Standing relation, IdentityProof proof, SubjectState state, String notedBy, Instant notedAt,
        LocalDate answerBy, boolean late, String decidedBy, Instant decidedAt, Instant openUntil, Instant givenAt, boolean mayDecide) {
    /** Whether the file may be given out now. */
    public boolean open() {
        return state == SubjectState.GRANTED || state == SubjectState.GIVEN;
    }
}
