package kz.tirek.disclosure;

/**
 * A figure other than a count that is printed of a shown cell.
 *
 * @param name of the magnitude, or {@link Figures#RATE}
 * @param tenths ten times the figure, rounded as rules R4 and R5 say
 */
public record Figure(int cell, String name, long tenths) {}
