package kz.tirek.audit;

import java.time.Instant;

/**
 * One row of the audit.
 *
 * @param roles names of the person's roles in the realm, a space apart
 * @param number of the case that the record belongs to; {@code null} when there is none
 * @param ofChild whether it concerns a single child
 * @param count how many records
 */
public record AuditLine(Instant at, String person, String roles, Entry.Action action, String kind, String number, boolean ofChild, Entry.Fields fields,
        int count, String reason, String screen) {}
