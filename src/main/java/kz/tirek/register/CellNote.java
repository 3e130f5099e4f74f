package kz.tirek.register;

import kz.tirek.shared.Problem;

/**
 * What is wrong or odd with one cell of a file.
 *
 * @param cell where it stands, as spreadsheets say: C15; empty when the file has no such column
 * @param head heading of its column
 * @param field name of the field that the column fills
 * @param text as the file has it
 */
public record CellNote(String cell, String head, String field, String text, Problem problem) {}
