package kz.tirek.directory;

import java.time.LocalDate;
import kz.tirek.shared.Names;

/**
 * A day without lessons, and why.
 *
 * @param names of the holiday, or {@code null}
 */
public record DayOff(LocalDate day, NoLessons why, Names names) {}
