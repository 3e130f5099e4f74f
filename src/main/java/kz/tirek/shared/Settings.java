package kz.tirek.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** What the environment must say before the portal may start; wildfly-config/README.md lists every variable. */
public final class Settings {
    private static final List<String> REQUIRED = List.of(
            "TIREK_DB_PASSWORD", "TIREK_CONTEXT_KEY", "TIREK_KEYS", "TIREK_AUDIT", "TIREK_OIDC_PROVIDER_URL", "TIREK_OIDC_CLIENT_SECRET", "TIREK_ORIGIN");

    private static final List<String> SSL_MODES = List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

    private Settings() {}

    /** The variable's value, or {@code otherwise} where it is not set. */
    public static String of(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    public static boolean has(String name) {
        return !of(name, "").isEmpty();
    }

    /** The JDBC address of the database, for what speaks to it beside the server's data source. */
    public static String database() {
        return "jdbc:postgresql://%s:%s/%s?currentSchema=tirek&sslmode=%s".formatted(of("TIREK_DB_HOST", "localhost"), of("TIREK_DB_PORT", "5432"),
                of("TIREK_DB_NAME", "tirek"), of("TIREK_DB_SSLMODE", "prefer"));
    }

    /** Everything that is missing or wrong, a sentence each; empty when the portal may start. */
    public static List<String> problems() {
        var problems = new ArrayList<String>();
        for (String name : REQUIRED) {
            if (!has(name)) {
                problems.add(name + " is not set");
            }
        }
        url("TIREK_OIDC_PROVIDER_URL", problems);
        url("TIREK_ORIGIN", problems);
        if (has("TIREK_CONTEXT_KEY")) {
            problems.addAll(ofMigration());
        }
        if (of("TIREK_ORIGIN", "").startsWith("https:") && !of("TIREK_SECURE_COOKIES", "").equals("true")) {
            problems.add("TIREK_SECURE_COOKIES is not true though TIREK_ORIGIN begins with https");
        }
        if (has("TIREK_DB_SSLMODE") && !SSL_MODES.contains(of("TIREK_DB_SSLMODE", ""))) {
            problems.add("TIREK_DB_SSLMODE is none of " + SSL_MODES);
        }
        number("TIREK_DB_PORT", problems);
        number("TIREK_DB_POOL", problems);
        if (has("TIREK_DB_OWNER_USER") != has("TIREK_DB_OWNER_PASSWORD")) {
            problems.add("TIREK_DB_OWNER_USER and TIREK_DB_OWNER_PASSWORD go together: set both, or neither and migrate as a separate step");
        }
        ServiceLoader.load(Precondition.class, Settings.class.getClassLoader()).forEach(needed -> problems.addAll(needed.problems()));
        return problems;
    }

    /** What is missing or wrong for the migration as a step of its own. */
    static List<String> ofMigration() {
        return ContextKey.of(of("TIREK_CONTEXT_KEY", "")).isPresent() ? List.of() : List.of("TIREK_CONTEXT_KEY is not Base64 of 32 to 64 bytes");
    }

    private static void url(String name, List<String> problems) {
        if (has(name) && !of(name, "").matches("https?://[^\\s/]+(/\\S*)?")) {
            problems.add(name + " is not an address that starts with http:// or https://");
        }
    }

    private static void number(String name, List<String> problems) {
        if (has(name) && !of(name, "").matches("\\d{1,5}")) {
            problems.add(name + " is not a number");
        }
    }
}
