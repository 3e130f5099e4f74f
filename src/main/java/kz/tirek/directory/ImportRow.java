package kz.tirek.directory;

import java.util.List;
import java.util.UUID;

/**
 * One row of a file of schools, compared with the directory.
 *
 * @param number as spreadsheets count, from 1
 * @param school id of the school that it is about, or {@code null} for a new one
 * @param cells in the order of the file's columns
 * @param facts what the school would be; {@code null} when the row is wrong
 */
public record ImportRow(int number, RowOutcome outcome, UUID school, List<ImportCell> cells, SchoolFacts facts) {}
