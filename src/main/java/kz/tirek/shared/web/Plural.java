package kz.tirek.shared.web;

/** Which form of a noun stands beside a number (Unicode CLDR plural rules of kk, ru and en for whole numbers). */
final class Plural {
    private Plural() {}

    /** {@code one}, {@code few} or {@code many}. */
    static String of(String tag, long number) {
        if (!"ru".equals(tag)) {
            return number == 1 ? "one" : "many";
        }
        long tens = number % 100;
        long units = number % 10;
        if (tens >= 11 && tens <= 14) {
            return "many";
        }
        if (units == 1) {
            return "one";
        }
        return units >= 2 && units <= 4 ? "few" : "many";
    }
}
