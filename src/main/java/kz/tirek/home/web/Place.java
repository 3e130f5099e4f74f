package kz.tirek.home.web;

/**
 * A place in the navigation.
 *
 * @param key text key of its name
 * @param count what waits there; 0 for nothing to show
 */
public record Place(String path, String key, String icon, boolean current, long count) {}
