package kz.tirek.retention;

import kz.tirek.shared.Refusals;

/**
 * A rule as it shall be.
 *
 * @param version the version that the person saw
 * @param days 1 to 36525, or {@code null} to keep for good
 * @param basis the norm or the reason, 10 to 500 characters
 * @param termCited whether the norm itself names the number of days
 */
public record RuleChange(Integer version, Integer days, String basis, boolean termCited) {
    private static final int MOST_DAYS = 36_525;
    private static final int LEAST_BASIS = 10;
    private static final int MOST_BASIS = 500;

    void check() {
        int length = basis == null ? 0 : basis.strip().length();
        new Refusals().require(version, "version")
                .check(days == null || days >= 1 && days <= MOST_DAYS, "days", "retention.daysOutside", MOST_DAYS)
                .check(length >= LEAST_BASIS, "basis", "retention.tooShort", LEAST_BASIS)
                .check(length <= MOST_BASIS, "basis", "shared.tooLong", MOST_BASIS)
                .throwIfAny();
    }
}
