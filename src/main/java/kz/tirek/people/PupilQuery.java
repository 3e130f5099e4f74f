package kz.tirek.people;

import java.util.UUID;

/**
 * What pupils are looked for.
 *
 * @param text part of a name, or an IIN; everybody when empty
 * @param school one of the actor's schools, or {@code null} for all of them
 * @param grade 0 to 11, or {@code null} for all
 */
public record PupilQuery(String text, UUID school, Integer grade) {
    /** Looks by text only. */
    public static PupilQuery of(String text) {
        return new PupilQuery(text, null, null);
    }
}
