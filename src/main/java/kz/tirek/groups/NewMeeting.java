package kz.tirek.groups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.shared.Refusals;

/**
 * What is written down of a meeting of a group.
 *
 * @param present pupils who were there; none at a class hour
 * @param headcount how many were there at a class hour, else {@code null}
 * @param note of the group as a whole, in confidence; may be empty
 * @param remarks on single pupils, in confidence: what stands here is never shown with the group
 * @param appointment one of the actor's own that it was, or {@code null}
 */
public record NewMeeting(LocalDate heldOn, LocalTime startedAt, Integer minutes, Set<UUID> present, Integer headcount, String note,
        List<Remark> remarks, UUID appointment) {
    static final int MOST_TEXT = 20_000;
    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 480;
    private static final int MOST_HEADS = 60;

    /** What is said of one pupil. */
    public record Remark(UUID pupil, String text) {}

    public NewMeeting {
        present = present == null ? Set.of() : Set.copyOf(present);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }

    /** @throws kz.tirek.shared.Refusal with everything that is missing or wrong */
    void check(GroupKind kind, LocalDate today) {
        boolean ofClass = kind == GroupKind.CLASS_HOUR;
        new Refusals().require(heldOn, "heldOn").require(startedAt, "startedAt").require(minutes, "minutes")
                .check(heldOn == null || !heldOn.isAfter(today), "heldOn", "session.inFuture")
                .check(minutes == null || minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES, "minutes", "session.minutesOutside", LEAST_MINUTES, MOST_MINUTES)
                .check(!ofClass || headcount != null && headcount >= 1 && headcount <= MOST_HEADS, "headcount", "group.headcountOutside", MOST_HEADS)
                .check(!ofClass || present.isEmpty() && remarks.isEmpty(), "present", "group.classNamesNobody")
                .check(note == null || note.length() <= MOST_TEXT, "note", "shared.tooLong", MOST_TEXT)
                .check(remarks.stream().allMatch(remark -> remark.pupil() != null && (remark.text() == null || remark.text().length() <= MOST_TEXT)), "remarks", "shared.tooLong", MOST_TEXT).throwIfAny();
    }
}
