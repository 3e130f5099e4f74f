package kz.tirek.register;

/**
 * A column of a file.
 *
 * @param letter as spreadsheets call it
 * @param head its heading
 * @param sample what stands first below it
 * @param column name of the {@link PupilColumn} that it is taken for, or empty
 */
public record FileColumn(String letter, String head, String sample, String column) {}
