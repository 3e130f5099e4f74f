package kz.tirek.people;

import java.util.regex.Pattern;
import kz.tirek.shared.Refusals;

/** How names of people are written: Kazakh, Russian or Latin letters, hyphen and apostrophe. */
final class PersonName {
    private static final int LONGEST = 80;
    private static final Pattern WORDS = Pattern.compile("[\\p{IsCyrillic}\\p{IsLatin}]+(?:[ '’ʼ-][\\p{IsCyrillic}\\p{IsLatin}]+)*\\.?");

    private PersonName() {}

    /** The name without needless spaces; {@code null} when nothing was typed. */
    static String tidy(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** Notes what is wrong with a name that must be there. */
    static void checkRequired(Refusals refusals, String name, String field) {
        refusals.require(name, field);
        checkOptional(refusals, name, field);
    }

    /** Notes what is wrong with a name that may be missing. */
    static void checkOptional(Refusals refusals, String name, String field) {
        if (name != null) {
            refusals.check(name.length() <= LONGEST, field, "name.tooLong", LONGEST);
            refusals.check(WORDS.matcher(name).matches(), field, "name.letters");
        }
    }
}
