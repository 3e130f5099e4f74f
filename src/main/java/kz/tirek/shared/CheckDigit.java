package kz.tirek.shared;

/** The check digit that the twelve-digit numbers of persons (IIN) and organisations (BIN) end with. */
final class CheckDigit {
    static final int LENGTH = 12;
    /** What no digit can be: a number whose two passes both give this does not exist. */
    private static final int NONE = 10;
    private static final int MODULUS = 11;

    private CheckDigit() {}

    /** {@code text} without blanks, hyphens and other separators that people put between the digits; empty for null. */
    static String bare(String text) {
        return text == null ? "" : text.replaceAll("[\\s\\u00A0\\u202F-]+", "");
    }

    /** Whether {@code number} consists of twelve digits. */
    static boolean wellFormed(String number) {
        return number.matches("[0-9]{12}");
    }

    /** Whether the last digit is the one that the first eleven ask for. */
    static boolean fits(String number) {
        return of(number) == number.charAt(LENGTH - 1) - '0';
    }

    /** The digit for the first eleven digits of {@code number}; 10 where no number with these can exist. */
    static int of(String number) {
        int first = pass(number, 1);
        return first == NONE ? pass(number, 3) : first;
    }

    /** Weighs the digits with {@code from}, {@code from + 1} … 11, 1, 2 … */
    private static int pass(String number, int from) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int weight = (from - 1 + i) % MODULUS + 1;
            sum += (number.charAt(i) - '0') * weight;
        }
        return sum % MODULUS;
    }
}
