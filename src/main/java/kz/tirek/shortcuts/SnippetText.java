package kz.tirek.shortcuts;

import kz.tirek.shared.Refusals;

/**
 * A piece of text as it shall be.
 *
 * @param title up to 80 characters
 * @param text up to 4000 characters, about no child
 * @param shared whether the colleagues of the school or of the Centre shall have it too
 */
public record SnippetText(String title, String text, boolean shared) {
    private static final int MOST_TITLE = 80;
    private static final int MOST_TEXT = 4000;

    void check() {
        new Refusals().require(title, "title").require(text, "text")
                .check(title == null || title.strip().length() <= MOST_TITLE, "title", "shared.tooLong", MOST_TITLE)
                .check(text == null || text.length() <= MOST_TEXT, "text", "shared.tooLong", MOST_TEXT)
                .throwIfAny();
    }
}
