package kz.tirek.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Signs checkpoints; the private half never leaves the portal unsealed. */
final class SigningKey {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;

    private SigningKey(PrivateKey key) {
        this.key = key;
    }

    /** A pair that nobody has. */
    static KeyPair fresh() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static SigningKey of(KeyPair pair) {
        return new SigningKey(pair.getPrivate());
    }

    static SigningKey parse(String base64) {
        try {
            return new SigningKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64))));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("The key of the audit cannot be read", fault);
        }
    }

    byte[] sign(byte[] said) {
        try {
            Signature sign = Signature.getInstance(ALGORITHM);
            sign.initSign(key);
            sign.update(said);
            return sign.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
