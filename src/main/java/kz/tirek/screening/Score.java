package kz.tirek.screening;

/**
 * What a screening found.
 *
 * @param value the score; {@code null} where the rule gives none
 * @param band code of what it means; {@code null} where the portal does not know
 * @param critical whether somebody must act the same day
 */
public record Score(Integer value, String band, boolean critical) {
    /** As it is sealed. */
    String told() {
        return (value == null ? "-" : value.toString()) + (band == null ? "" : " " + band);
    }

    static Score of(String told, boolean critical) {
        if (told == null) {
            return new Score(null, null, critical);
        }
        String[] parts = told.split(" ");
        return new Score(parts[0].equals("-") ? null : Integer.valueOf(parts[0]), parts.length > 1 ? parts[1] : null, critical);
    }
}
