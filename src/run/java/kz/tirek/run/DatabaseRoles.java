package kz.tirek.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The roles and databases of the stack: owners own, the portal and the public door own nothing. */
class DatabaseRoles {
    private final Connection postgres;
    private final Secrets secrets;

    DatabaseRoles(Connection postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    void prepare() throws SQLException {
        role("tirek_owner", secrets.ownerPassword());
        role("tirek_app", secrets.appPassword());
        role("tirek_public", secrets.publicPassword());
        role("keycloak", secrets.keycloakDbPassword());
        database("tirek", "tirek_owner");
        database("keycloak", "keycloak");
        run("grant connect on database tirek to tirek_app, tirek_public");
    }

    private void role(String name, String password) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", name)) {
            run("create role " + name);
        }
        run("alter role " + name + " login nosuperuser nobypassrls nocreatedb nocreaterole noreplication");
        postgres.unwrap(PGConnection.class).alterUserPassword(name, password.toCharArray(), "scram-sha-256");
    }

    private void database(String name, String owner) throws SQLException {
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            run("create database " + name + " owner " + owner + " encoding 'UTF8' template template0");
        }
        run("revoke all on database " + name + " from public");
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = postgres.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void run(String command) throws SQLException {
        try (Statement statement = postgres.createStatement()) {
            statement.execute(command);
        }
    }
}
