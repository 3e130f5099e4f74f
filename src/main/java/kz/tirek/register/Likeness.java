package kz.tirek.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import kz.tirek.people.RegisterLine;
import kz.tirek.shared.SearchText;

/** Whether two records are likely of one child: rather none too many, for twins and namesakes are common and each pair costs a person's time. */
final class Likeness {
    private static final int SHORTEST = 4;
    private static final int PATRONYMIC_SLIPS = 2;
    private static final int LAST_MONTH = 12;
    /** So many digits of two IINs may differ by a slip: one wrong digit makes the check digit wrong too. */
    private static final int NUMBER_SLIPS = 2;

    private Likeness() {}

    /** In what they are alike; empty when they are likely two children. IINs are not looked at: see {@link #sameNumber}. */
    static Set<Alike> of(RegisterLine one, RegisterLine other) {
        var why = EnumSet.noneOf(Alike.class);
        if (one.sex() != other.sex() || !sameFather(one.patronymic(), other.patronymic())) {
            return why;
        }
        boolean sameDay = one.birthDate().equals(other.birthDate());
        if (!sameDay && !one.birthDate().equals(turned(other.birthDate()))) {
            return why;
        }
        Alike names = names(one, other);
        if (names != null && (sameDay || names == Alike.SAME_NAME)) {
            why.add(names);
            if (!sameDay) {
                why.add(Alike.DAY_MONTH_SWAPPED);
            }
        }
        return why;
    }

    /** Whether two IINs are one that was mistyped. */
    static boolean sameNumber(String one, String other) {
        return Spelling.edits(one, other) <= NUMBER_SLIPS;
    }

    /** The date with day and month the other way round; {@code null} when there is none or it is the same. */
    static LocalDate turned(LocalDate day) {
        return day.getDayOfMonth() > LAST_MONTH || day.getDayOfMonth() == day.getMonthValue() ? null
                : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }

    private static Alike names(RegisterLine one, RegisterLine other) {
        String surname = bare(one.surname());
        String given = bare(one.givenName());
        String otherSurname = bare(other.surname());
        String otherGiven = bare(other.givenName());
        if (surname.equals(otherSurname) && given.equals(otherGiven)) {
            return Alike.SAME_NAME;
        }
        if (surname.equals(otherGiven) && given.equals(otherSurname)) {
            return Alike.NAMES_SWAPPED;
        }
        boolean slip = surname.equals(otherSurname) && slipped(given, otherGiven)
                || given.equals(otherGiven) && (misspelt(surname, otherSurname) || misspelt(lower(one.surname()), lower(other.surname())));
        return slip ? Alike.TYPING_SLIP : null;
    }

    /** A given name: names of twins often differ in one letter, so not every letter counts as a slip. */
    private static boolean slipped(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST && Spelling.slip(one, other);
    }

    /** A surname: children of one day and one given name seldom have nearly the same. */
    private static boolean misspelt(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST && Spelling.edits(one, other) <= 1;
    }

    private static boolean sameFather(String one, String other) {
        if (one == null || other == null) {
            return true;
        }
        String first = bare(one);
        String second = bare(other);
        return first.startsWith(second) || second.startsWith(first) || Spelling.edits(first, second) <= PATRONYMIC_SLIPS;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Folded, as one word: «Нұр-Али» is «Нурали». */
    private static String bare(String name) {
        return SearchText.fold(name).replaceAll("[ -]", "");
    }
}
