package kz.tirek.audit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a person looked at or wrote about a child on one day.
 *
 * @param kind what sort of record
 * @param place first part of the screen's address: {@code cases}, {@code api}
 * @param times how often
 */
public record Look(LocalDate day, Entry.Action action, String kind, Entry.Fields fields, String reason, String place, long times, Instant first,
        Instant last) {}
