package kz.tirek.directory;

import kz.tirek.shared.Problem;

/**
 * One cell of a file of schools.
 *
 * @param field name of the field that the column is of
 * @param text as the file has it
 * @param before what the school has now where the cell would change it, else {@code null}
 * @param problem what is wrong with it, or {@code null}
 */
public record ImportCell(String field, String text, String before, Problem problem) {}
