package kz.tirek.shared;

/** Business identification number of an organisation: twelve digits, the last of which checks the others. */
public record Bin(String digits) {

    /** @throws Refusal at {@code bin} unless it is a number that can exist; blanks and hyphens between the digits are dropped */
    public Bin {
        digits = CheckDigit.bare(digits);
        if (!CheckDigit.wellFormed(digits)) {
            throw Refusal.at("bin", "bin.length");
        }
        if (!monthAndType(digits)) {
            throw Refusal.at("bin", "bin.structure");
        }
        if (!CheckDigit.fits(digits)) {
            throw Refusal.at("bin", "bin.checkDigit");
        }
    }

    /** Digits 3–4 are the month of registration, digit 5 says what sort of organisation (4 resident, 5 non-resident, 6 sole proprietor). */
    private static boolean monthAndType(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        return month >= 1 && month <= 12 && "456".indexOf(digits.charAt(4)) >= 0;
    }

    @Override
    public String toString() {
        return digits;
    }
}
