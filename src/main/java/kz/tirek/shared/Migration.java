package kz.tirek.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the database's schema to what this portal needs, as the database's owner; also the command that an operator runs as a step of its own.
 */
public final class Migration {
    private Migration() {}

    /** Migrates with the owner's credentials from the environment; exit code 0 when done, 1 with a message when not. */
    public static void main(String[] args) {
        try {
            List<String> problems = Settings.ofMigration();
            if (!problems.isEmpty()) {
                System.err.println(String.join("\n", problems));
                System.exit(1);
            }
            int done = migrate();
            System.out.println("Schema is up to date, " + done + " migrations applied.");
        } catch (FlywayException fault) {
            System.err.println(fault.getMessage());
            System.exit(1);
        }
    }

    /** Migrates when the owner's credentials are given. */
    static void migrateWhereAllowed() {
        if (Settings.has("TIREK_DB_OWNER_USER")) {
            migrate();
        }
    }

    /** @throws FlywayException when the schema lacks a migration of this portal, has one it does not know, or one that differs */
    static void checkFit() {
        Flyway portal = configured(Settings.of("TIREK_DB_USER", "tirek_app"), Settings.of("TIREK_DB_PASSWORD", ""));
        portal.validate();
        try (Connection connection = portal.getConfiguration().getDataSource().getConnection()) {
            if (!ContextKey.fromEnvironment().known(connection)) {
                throw new FlywayException("TIREK_CONTEXT_KEY is not the key that the database was told: migrate with it as the owner");
            }
        } catch (SQLException fault) {
            throw new FlywayException(fault.getMessage(), fault);
        }
    }

    private static int migrate() {
        Flyway owner = asOwner();
        int done = owner.migrate().migrationsExecuted;
        try (Connection connection = owner.getConfiguration().getDataSource().getConnection()) {
            ContextKey.fromEnvironment().teach(connection);
        } catch (SQLException fault) {
            throw new FlywayException(fault.getMessage(), fault);
        }
        return done;
    }

    private static Flyway asOwner() {
        return configured(Settings.of("TIREK_DB_OWNER_USER", "tirek_owner"), Settings.of("TIREK_DB_OWNER_PASSWORD", ""));
    }

    private static Flyway configured(String user, String password) {
        return at(Settings.database(), user, password);
    }

    /** The migrations of all features, those written in Java too, against the database at a JDBC address. */
    public static Flyway at(String url, String user, String password) {
        ClassLoader features = Migration.class.getClassLoader();
        return Flyway.configure(features)
                .dataSource(url, user, password)
                .schemas("tirek")
                .createSchemas(true)
                .javaMigrations(ServiceLoader.load(JavaMigration.class, features).stream().map(Provider::get).toArray(JavaMigration[]::new))
                .placeholders(Map.of("app", Settings.of("TIREK_DB_USER", "tirek_app")))
                .load();
    }

}
