package kz.tirek.run;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The demo's password in the form in which Keycloak keeps it: a plain one would have to satisfy the realm's password policy. */
class DemoPassword {
    private static final int ROUNDS = 210_000;
    private static final int BITS = 512;

    private DemoPassword() {}

    /** The {@code credentials} of a user. */
    static JsonArray credentials(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        String secret = Json.createObjectBuilder()
                .add("value", Base64.getEncoder().encodeToString(hash(password, salt)))
                .add("salt", Base64.getEncoder().encodeToString(salt))
                .build().toString();
        String form = Json.createObjectBuilder()
                .add("algorithm", "pbkdf2-sha512")
                .add("hashIterations", ROUNDS)
                .build().toString();
        return Json.createArrayBuilder().add(Json.createObjectBuilder()
                .add("type", "password")
                .add("secretData", secret)
                .add("credentialData", form)).build();
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
