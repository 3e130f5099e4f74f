package kz.tirek.handover;

import java.time.Instant;
import java.util.UUID;
import kz.tirek.shared.Names;

/**
 * A case that goes, went or was offered to another school.
 *
 * @param incoming whether it comes to a school of the actor
 * @param mine whether the actor offered it
 * @param pupil the child's name, where the actor may know it, or {@code null}
 * @param word what the sender says to the receiver, for those two, or {@code null}
 * @param answer why it was declined, or {@code null}
 * @param dueAt by when it should be answered: an internal target of the Centre
 */
public record TransferLine(UUID id, int version, String caseNumber, HandoverState state, boolean incoming, boolean mine, String pupil, String from, Names fromSchool,
        String to, Names toSchool, String word, String answer, Instant offeredAt, Instant dueAt, Instant decidedAt) {

    /** Whether it waits for an answer. */
    public boolean waits() {
        return state == HandoverState.OFFERED;
    }
}
