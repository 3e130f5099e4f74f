package kz.tirek.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where Tirek listens, what it is started from, where it keeps its data, how long it waits; the values are system properties.
 *
 * @param brief whether the portal runs for minutes only: its code is compiled fast rather than well
 */
public record Settings(
        int httpPort,
        int keycloakPort,
        int dbPort,
        int managementPort,
        Path data,
        boolean demo,
        boolean brief,
        Duration patience,
        Path serverHome,
        Path war,
        Path demoClasses,
        Path keycloakZip,
        Path realm,
        Path theme,
        Path demoUsers,
        String demoPassword) {

    /** Reads the {@code tirek.…} properties; DEMO_PASSWORD comes from the environment. */
    public static Settings fromSystem() {
        Path realm = path("tirek.realm", "realm-export.json");
        return new Settings(
                port("tirek.http.port", 8080),
                port("tirek.keycloak.port", 8180),
                port("tirek.db.port", 5433),
                port("tirek.management.port", 9990),
                path("tirek.data", ".tirek"),
                Boolean.parseBoolean(System.getProperty("tirek.demo", "true")),
                Boolean.getBoolean("tirek.brief"),
                Duration.ofSeconds(Integer.getInteger("tirek.patience", 600)),
                path("tirek.server.home", "target/server"),
                path("tirek.war", "target/tirek.war"),
                path("tirek.demo.classes", "target/test-classes"),
                path("tirek.keycloak.zip", "target/dist/keycloak.zip"),
                realm,
                realm.resolveSibling("src/keycloak/themes/tirek"),
                realm.resolveSibling("src/demo/resources/demo-users.json"),
                Optional.ofNullable(System.getenv("DEMO_PASSWORD")).filter(p -> !p.isBlank()).orElse("demo"));
    }

    /** The portal's origin as a browser names it. */
    public String origin() {
        return "http://localhost:" + httpPort;
    }

    public String keycloakOrigin() {
        return "http://localhost:" + keycloakPort;
    }

    /** The OpenID Connect issuer of the portal's realm. */
    public String issuer() {
        return keycloakOrigin() + "/realms/tirek";
    }

    public String managementOrigin() {
        return "http://localhost:" + managementPort;
    }

    /** The portal's folder of keys. */
    public Path keys() {
        return data.resolve("keys");
    }

    /** The portal's folder of checkpoints of its audit. */
    public Path audit() {
        return data.resolve("audit");
    }

    public Path log(String name) {
        return data.resolve("log").resolve(name + ".log");
    }

    private static int port(String property, int usual) {
        String value = System.getProperty(property, "");
        if (value.isBlank()) {
            return usual;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Trouble("-D" + property + "=" + value + " is no port: give a number from 1 to 65535");
        }
        return Integer.parseInt(value);
    }

    private static Path path(String property, String usual) {
        String value = System.getProperty(property, "");
        return Path.of(value.isBlank() ? usual : value).toAbsolutePath().normalize();
    }
}
