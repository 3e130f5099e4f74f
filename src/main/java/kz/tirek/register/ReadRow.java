package kz.tirek.register;

import java.util.List;

/**
 * One row of a file of pupils, as it was understood.
 *
 * @param number as spreadsheets count, from 1
 * @param name of the pupil, as far as the row tells it
 * @param classLabel 7 «Ә», or empty
 * @param problems why it is wrong; empty unless it is
 * @param warnings what looks odd but is allowed
 */
public record ReadRow(int number, String name, String classLabel, RowFate fate, List<CellNote> problems, List<CellNote> warnings) {}
