package kz.tirek.shortcuts;

import java.util.UUID;

/**
 * A piece of text for notes.
 *
 * @param shared whether the colleagues of the school or of the Centre have it too
 * @param own whether the person wrote it, and so may change it
 */
public record SnippetLine(UUID id, int version, String title, String text, boolean shared, boolean own) {}
