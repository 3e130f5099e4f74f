package kz.tirek.audit;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How a family's child is asked for: by the number of a case, by the IIN, or by surname, given name and birth date together.
 */
public record ChildQuery(String number, String iin, String surname, String givenName, LocalDate birthDate) {
    private static final String NUMBER = "TRK-\\d{4}-\\d{6}";

    static String number(String typed) {
        String number = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        return number.matches(NUMBER) ? number : "";
    }

    boolean byNumber() {
        return given(number);
    }

    boolean byIin() {
        return given(iin);
    }

    boolean byName() {
        return given(surname) && given(givenName) && birthDate != null;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
