package kz.tirek.todo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.tirek.shared.Time;

/**
 * An item of a to-do list.
 *
 * @param number of the case, or {@code null} where there is none or the person may not see it
 * @param pupil the child's name, or {@code null} likewise
 * @param escalated whether it went to the manager as well
 * @param handedBy who handed it over, or {@code null}
 * @param ticked whether the person may say that it is done
 */
public record TodoLine(UUID id, Duty duty, String path, String number, String pupil, Instant dueAt, Instant snoozedUntil, Instant doneAt,
        boolean escalated, String handedBy, boolean ticked) {
    private static final int WEEK = 7;

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{6}");

    /** How soon it is due. */
    public enum Soon { OVERDUE, TODAY, WEEK, LATER }

    /** How soon it is due, as seen at {@code now}. */
    public Soon soon(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Time.ZONE);
        if (dueAt.isBefore(now)) {
            return Soon.OVERDUE;
        }
        if (day().equals(today)) {
            return Soon.TODAY;
        }
        return day().isBefore(today.plusDays(WEEK)) ? Soon.WEEK : Soon.LATER;
    }

    /** Number of the case or the referral to which it leads, or {@code null}. */
    public String reference() {
        return NUMBER.matcher(path).results().map(MatchResult::group).findFirst().orElse(number);
    }

    /** The day by which it is due. */
    public LocalDate day() {
        return LocalDate.ofInstant(dueAt, Time.ZONE);
    }
}
