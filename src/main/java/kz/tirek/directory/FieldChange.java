package kz.tirek.directory;

/**
 * What a field was and what it became.
 *
 * @param before empty when there was nothing
 * @param after empty when nothing is left
 */
public record FieldChange(String field, String before, String after) {}
