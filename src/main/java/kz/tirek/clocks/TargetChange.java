package kz.tirek.clocks;

import kz.tirek.shared.Refusals;

/**
 * A target as it shall be.
 *
 * @param version the version that the person saw
 * @param amount 1 to 8784 hours, or 1 to 366 days
 * @param basis the norm it follows, up to 300 characters, or nothing: an internal target
 */
public record TargetChange(Integer version, Integer amount, TermUnit unit, String basis) {
    private static final int MOST_BASIS = 300;

    void check() {
        new Refusals().require(version, "version").require(amount, "amount").require(unit, "unit")
                .check(amount == null || unit == null || Target.fits(amount, unit), "amount", "clocks.amountOutside", unit == null ? 0 : Target.most(unit))
                .check(basis == null || basis.strip().length() <= MOST_BASIS, "basis", "shared.tooLong", MOST_BASIS)
                .throwIfAny();
    }
}
