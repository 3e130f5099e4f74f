package kz.tirek.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords of this stack: made once at random, kept in a file that only its owner reads, each overridden by the environment. */
public class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties kept = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** The passwords kept in {@code data}, made where they are missing. */
    public static Secrets in(Path data) throws IOException {
        Secrets secrets = new Secrets(data.resolve("secrets.properties"));
        secrets.load();
        for (String name : new String[] {"db.app", "db.owner", "db.public", "db.keycloak", "oidc.client", "keycloak.admin"}) {
            secrets.kept.computeIfAbsent(name, n -> random());
        }
        secrets.kept.computeIfAbsent("db.context", n -> key());
        secrets.store();
        return secrets;
    }

    public String appPassword() {
        return value("TIREK_DB_PASSWORD", "db.app");
    }

    public String ownerPassword() {
        return value("TIREK_DB_OWNER_PASSWORD", "db.owner");
    }

    public String publicPassword() {
        return value("TIREK_DB_PUBLIC_PASSWORD", "db.public");
    }

    /** The key that signs whose work a transaction is, for the database's row policies. */
    public String contextKey() {
        return value("TIREK_CONTEXT_KEY", "db.context");
    }

    public String clientSecret() {
        return value("TIREK_OIDC_CLIENT_SECRET", "oidc.client");
    }

    public String keycloakAdminPassword() {
        return value("KEYCLOAK_ADMIN_PASSWORD", "keycloak.admin");
    }

    String keycloakDbPassword() {
        return kept.getProperty("db.keycloak");
    }

    private String value(String variable, String name) {
        String given = System.getenv(variable);
        return given == null || given.isBlank() ? kept.getProperty(name) : given;
    }

    private void load() throws IOException {
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                kept.load(in);
            }
        }
    }

    /** Written beside and moved into place, so that a kill leaves either the old file or the new one. */
    private void store() throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
        if (posix) {
            Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (OutputStream out = Files.newOutputStream(beside)) {
            kept.store(out, "Passwords of this Tirek stack. Keep them to yourself.");
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24));
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(bytes(32));
    }

    private static byte[] bytes(int number) {
        byte[] bytes = new byte[number];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
