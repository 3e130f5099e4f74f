package kz.tirek.referrals;

import kz.tirek.shared.Names;

/**
 * A letter as its page and its paper show it.
 *
 * @param disclosed what it says; {@code null} once it was erased
 * @param answer what was answered, or {@code null}
 */
public record LetterView(LetterLine line, Names school, Disclosed disclosed, String answer) {}
