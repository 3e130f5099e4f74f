package kz.tirek.shared;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** Makes and reads identifiers; those made here sort by the time they were made (UUID version 7, RFC 9562 §5.7). */
public final class Ids {
    private static final String FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** The identifier that was written in full; empty for {@code null} and for everything else. */
    public static Optional<UUID> read(String text) {
        return text != null && text.matches(FORM) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = millis << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
