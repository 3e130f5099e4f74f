package kz.tirek.clocks;

/**
 * A term that the Centre has set itself.
 *
 * @param amount 1 to 8784 hours, or 1 to 366 days
 * @param basis the norm it follows, or {@code null}: an internal target of the Centre
 */
public record Target(TargetCode code, int amount, TermUnit unit, String basis) {
    static final int MOST_HOURS = 8784;
    static final int MOST_DAYS = 366;

    /** @throws IllegalArgumentException when {@code amount} lies outside its bounds */
    public Target {
        if (!fits(amount, unit)) {
            throw new IllegalArgumentException(amount + " " + unit);
        }
    }

    static boolean fits(int amount, TermUnit unit) {
        return amount >= 1 && amount <= most(unit);
    }

    static int most(TermUnit unit) {
        return unit == TermUnit.HOURS || unit == TermUnit.WORKING_HOURS ? MOST_HOURS : MOST_DAYS;
    }
}
