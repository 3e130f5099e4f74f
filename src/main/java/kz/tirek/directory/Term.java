package kz.tirek.directory;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * One of the four parts (тоқсан) of a school year, its first and last day included.
 *
 * @param number 1 to 4
 */
@Embeddable
public record Term(short number, LocalDate startsOn, LocalDate endsOn) {}
