package kz.tirek.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which rows of the audit to show; what is {@code null} or empty does not matter.
 *
 * @param person part of the name of who did or read it
 * @param number of the case that was read
 * @param child the child concerned, by the id that {@link ChildAudit#find} gave
 * @param from first day
 * @param to last day
 */
public record AuditFilter(String person, String number, UUID child, LocalDate from, LocalDate to, Entry.Action action) implements Serializable {}
