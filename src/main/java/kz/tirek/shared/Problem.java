package kz.tirek.shared;

/**
 * One thing that is wrong with what a person asked for.
 *
 * @param field name of the form field or JSON member, or {@code null} when the whole request is meant
 * @param key text key of the message
 * @param args values for the message's placeholders; never personal data
 */
public record Problem(String field, String key, Object... args) {}
