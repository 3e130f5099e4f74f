package kz.tirek.access;

/**
 * How a person likes the portal.
 *
 * @param language kk, ru or en
 * @param theme light, dark, or empty for the system's
 */
public record Preferences(String language, String theme) {}
