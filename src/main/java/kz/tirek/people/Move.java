package kz.tirek.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import kz.tirek.shared.Refusals;

/**
 * Where a pupil goes.
 *
 * @param school id of the school they go to
 * @param on the first day there, not in the future
 */
public record Move(UUID school, Integer grade, String letter, LocalDate on) {
    public Move {
        letter = letter == null || letter.isBlank() ? null : letter.strip().toUpperCase(Locale.ROOT);
    }

    /** @throws kz.tirek.shared.Refusal with everything that is wrong, at {@code school}, {@code grade}, {@code letter}, {@code movedOn} */
    void check(LocalDate today) {
        var refusals = new Refusals();
        refusals.require(school, "school").require(on, "movedOn");
        NewPupil.checkClass(refusals, grade, letter);
        refusals.check(on == null || !on.isAfter(today), "movedOn", "pupil.movedInFuture");
        refusals.throwIfAny();
    }
}
