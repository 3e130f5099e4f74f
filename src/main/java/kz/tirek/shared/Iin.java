package kz.tirek.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Individual identification number of a person: twelve digits, the last of which checks the others.
 * Since Government Decree 853 of 26.08.2013 its digits are not bound to birth and sex: what they say is a hint, never a reason to refuse.
 */
public record Iin(String digits) {

    /** Sex as the seventh digit hints at. */
    public enum Sex { MALE, FEMALE }

    /** @throws Refusal at {@code iin} unless it is a number that can exist; blanks and hyphens between the digits are dropped */
    public Iin {
        digits = CheckDigit.bare(digits);
        if (!CheckDigit.wellFormed(digits)) {
            throw Refusal.at("iin", "iin.length");
        }
        if (!CheckDigit.fits(digits)) {
            throw Refusal.at("iin", "iin.checkDigit");
        }
    }

    /** The number, or empty when nothing was typed: a person need not have one. */
    public static Optional<Iin> ofOptional(String text) {
        return CheckDigit.bare(text).isEmpty() ? Optional.empty() : Optional.of(new Iin(text));
    }

    /** The day of birth that the number hints at. */
    public Optional<LocalDate> birthDate() {
        int mark = digits.charAt(6) - '0';
        if (mark < 1 || mark > 6) {
            return Optional.empty();
        }
        int year = 1800 + (mark - 1) / 2 * 100 + number(0);
        try {
            return Optional.of(LocalDate.of(year, number(2), number(4)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The sex that the number hints at. */
    public Optional<Sex> sex() {
        int mark = digits.charAt(6) - '0';
        if (mark < 1 || mark > 6) {
            return Optional.empty();
        }
        return Optional.of(mark % 2 == 1 ? Sex.MALE : Sex.FEMALE);
    }

    private int number(int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }

    /** Shows nothing of the number: it must not get into a log. */
    @Override
    public String toString() {
        return "Iin[…]";
    }
}
