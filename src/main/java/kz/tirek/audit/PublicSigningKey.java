package kz.tirek.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** With this key anybody can tell a genuine checkpoint; its fingerprint belongs on paper, in other hands than the server's. */
final class PublicSigningKey {
    private static final String ALGORITHM = "Ed25519";
    private static final int SHOWN = 16;

    private final PublicKey key;

    PublicSigningKey(PublicKey key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException when the text is no such key */
    static PublicSigningKey parse(String base64) {
        try {
            return new PublicSigningKey(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64.strip()))));
        } catch (GeneralSecurityException fault) {
            throw new IllegalArgumentException("Not a public key", fault);
        }
    }

    String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** First half of the key's SHA-256, in groups that one can read aloud. */
    String fingerprint() {
        String hex = HexFormat.of().formatHex(Digests.of(key.getEncoded()), 0, SHOWN);
        return hex.replaceAll("(.{4})(?!$)", "$1 ");
    }

    boolean verifies(byte[] said, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(said);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
