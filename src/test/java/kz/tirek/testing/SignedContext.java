package kz.tirek.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.shared.ContextKey;

/** What the portal tells the database about whose work a transaction is, made by hand for tests that speak to the database directly. */
public final class SignedContext {
    private static final int SECONDS = 600;

    private SignedContext() {}

    public static String of(UUID staff, String roles, UUID... schools) {
        return until(Instant.now().plusSeconds(SECONDS), staff, roles, schools);
    }

    public static String until(Instant expiry, UUID staff, String roles, UUID... schools) {
        String subject = Base64.getEncoder().encodeToString("test".getBytes(StandardCharsets.UTF_8));
        String served = Arrays.stream(schools).map(UUID::toString).collect(Collectors.joining(","));
        return ContextKey.fromEnvironment().signed(String.join(";", "1", staff.toString(), subject, roles, served, "", "", Long.toString(expiry.getEpochSecond())));
    }
}
