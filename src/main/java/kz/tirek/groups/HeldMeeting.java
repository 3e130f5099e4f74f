package kz.tirek.groups;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A meeting of a group as journals list it: what it was and how many were there, nobody by name.
 *
 * @param grade of the class, or {@code null} for a group of several classes
 */
public record HeldMeeting(LocalDate heldOn, LocalTime startedAt, GroupKind kind, String group, Short grade, String letter, Short minutes, Short present) {}
