package kz.tirek.directory;

import java.time.LocalDate;
import kz.tirek.shared.Names;

/**
 * A day that is not what its weekday says.
 *
 * @param note where it is known from, and what is not confirmed
 * @param version version shown to the person; 0 for a new one
 */
public record CalendarDay(LocalDate day, DayKind kind, Names names, String note, int version) {}
