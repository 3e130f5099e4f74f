package kz.tirek.appointments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in the address of a calendar: 64 bits by which its row is found, then 192 bits that prove it. Only the former and a hash of the latter are kept.
 *
 * @param finder finds the row
 * @param proof kept nowhere
 */
record FeedSecret(String finder, String proof) {
    private static final int FINDER_BYTES = 8;
    private static final int PROOF_BYTES = 24;
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{11})([A-Za-z0-9_-]{32})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedSecret fresh() {
        return new FeedSecret(random(FINDER_BYTES), random(PROOF_BYTES));
    }

    /** The secret that an address says; empty for anything that cannot be one. */
    static Optional<FeedSecret> read(String text) {
        var form = FORM.matcher(text);
        return form.matches() ? Optional.of(new FeedSecret(form.group(1), form.group(2))) : Optional.empty();
    }

    String text() {
        return finder + proof;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(proof.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it is the one of which that hash is kept; takes as long whether it is or not. */
    boolean is(byte[] kept) {
        return MessageDigest.isEqual(kept, hash());
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "FeedSecret";
    }

    private static String random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
