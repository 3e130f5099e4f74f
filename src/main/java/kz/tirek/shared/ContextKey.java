package kz.tirek.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key with which the portal signs, for the database's row policies, whose work a transaction is: TIREK_CONTEXT_KEY, 32 bytes or more in Base64.
 * The database checks the signature and so cannot be told lies by injected SQL.
 */
public final class ContextKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST = 32;
    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final byte[] key;

    private ContextKey(byte[] key) {
        this.key = key;
    }

    /** The key of the environment. @throws IllegalStateException when it is missing or not one */
    public static ContextKey fromEnvironment() {
        return of(Settings.of("TIREK_CONTEXT_KEY", "")).orElseThrow(() -> new IllegalStateException("TIREK_CONTEXT_KEY is not a key"));
    }

    static Optional<ContextKey> of(String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64);
            return key.length < LEAST || key.length > BLOCK ? Optional.empty() : Optional.of(new ContextKey(key));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** {@code said} with its signature behind a semicolon. */
    public String signed(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return said + ";" + HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Tells the database the key, as its owner. */
    public void teach(Connection owner) throws SQLException {
        try (var keep = owner.prepareStatement("""
                insert into tirek.context_key (inner_pad, outer_pad) values (?, ?)
                on conflict (one) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad""")) {
            keep.setBytes(1, pad(INNER));
            keep.setBytes(2, pad(OUTER));
            keep.executeUpdate();
        }
    }

    /** Whether the database knows this very key; asked as the portal's role. */
    boolean known(Connection portal) throws SQLException {
        long soon = System.currentTimeMillis() / 1000 + BLOCK;
        String subject = Base64.getEncoder().encodeToString("start".getBytes(StandardCharsets.UTF_8));
        try (var tell = portal.prepareStatement("select set_config('tirek.context', ?, false)")) {
            tell.setString(1, signed("1;;" + subject + ";;;;;" + soon));
            tell.executeQuery().close();
        }
        try (var ask = portal.prepareStatement("select tirek.my_subject() = 'start'"); var answer = ask.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private byte[] pad(byte with) {
        byte[] pad = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            pad[i] = (byte) ((i < key.length ? key[i] : 0) ^ with);
        }
        return pad;
    }
}
