package kz.tirek.referrals;

import java.util.regex.Pattern;
import kz.tirek.shared.Absent;

/** The number people use for a referral to the Centre: REF-2026-000123. */
public record ReferralNumber(String value) {
    static final String SERIES = "REF";
    private static final Pattern FORM = Pattern.compile("REF-\\d{4}-\\d{6}");

    /** @throws Absent when {@code value} is no number of a referral: there can be no such referral */
    public ReferralNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Absent();
        }
    }

    static ReferralNumber of(int year, int place) {
        return new ReferralNumber("%s-%d-%06d".formatted(SERIES, year, place));
    }

    @Override
    public String toString() {
        return value;
    }
}
