package kz.tirek.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.ContextKey;
import kz.tirek.shared.Migration;

/** A real PostgreSQL with the portal's schema, its two roles, a few people, schools and pupils; one for all tests that speak to the database itself. */
public final class SchemaDatabase {
    public static final List<UUID> STAFF = List.of(id(1), id(2), id(3));
    public static final List<UUID> SCHOOLS = List.of(id(11), id(12), id(13));
    public static final List<UUID> PUPILS = new ArrayList<>();
    private static EmbeddedPostgres server;

    private SchemaDatabase() {}

    public static Connection asOwner() throws SQLException {
        return as("tirek_owner");
    }

    /** The portal at work for a person: the first of the staff, at the first school. */
    public static Connection asPortal(String roles) throws SQLException {
        return DriverManager.getConnection(portalUrl(roles), "tirek_app", "tirek_app");
    }

    public static String portalUrl(String roles) {
        return url() + "&options=" + URLEncoder.encode("-c tirek.context=" + SignedContext.of(STAFF.get(0), roles, SCHOOLS.get(0)), UTF_8).replace("+", "%20");
    }

    public static String url() {
        return "jdbc:postgresql://localhost:" + started().getPort() + "/tirek?currentSchema=tirek";
    }

    /** Takes out all cases and sessions, with the triggers on. */
    public static void emptied() throws SQLException {
        try (Connection owner = asOwner()) {
            run(owner, "truncate attachment, attachment_content");
            run(owner, "delete from support_session");
            run(owner, "delete from support_case");
        }
    }

    public static void run(Connection connection, String sql, Object... args) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) {
                statement.setObject(i + 1, args[i]);
            }
            statement.execute();
        }
    }

    /** The rows of a query, columns parted by a space. */
    public static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " ").append(found.getString(i));
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }

    public static UUID id(int number) {
        return new UUID(0x7000, 0x8000_0000_0000_0000L + number);
    }

    private static Connection as(String user) throws SQLException {
        return DriverManager.getConnection(url(), user, user);
    }

    private static synchronized EmbeddedPostgres started() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
                prepare(server);
            } catch (IOException | SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }
        return server;
    }

    private static void prepare(EmbeddedPostgres fresh) throws SQLException {
        try (Connection admin = fresh.getPostgresDatabase().getConnection()) {
            run(admin, "create role tirek_owner login password 'tirek_owner'");
            run(admin, "create role tirek_app login nosuperuser nobypassrls password 'tirek_app'");
            run(admin, "create database tirek owner tirek_owner");
        }
        Migration.at("jdbc:postgresql://localhost:" + fresh.getPort() + "/tirek", "tirek_owner", "tirek_owner").migrate();
        try (Connection owner = DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + fresh.getPort() + "/tirek?currentSchema=tirek", "tirek_owner", "tirek_owner")) {
            ContextKey.fromEnvironment().teach(owner);
            people(owner);
        }
    }

    private static void people(Connection owner) throws SQLException {
        for (int i = 0; i < STAFF.size(); i++) {
            run(owner, "insert into staff values (?, 0, ?, ?, ?, ?, 'kk', '', now(), now())",
                    STAFF.get(i), "subject" + i, "user" + i, "Test Person " + i, "test person");
        }
        for (int i = 0; i < SCHOOLS.size(); i++) {
            run(owner, "insert into school values (?, 0, ?, null, ?, ?, ?, ?, '611000000', '{KAZAKH}', 1, 900, false, '2000-01-01', null, '')",
                    SCHOOLS.get(i), "T" + i, "0000000000" + (10 + i), "мектеп " + i, "школа " + i, "school " + i);
        }
        for (int i = 0; i < 12; i++) {
            PUPILS.add(id(100 + i));
            run(owner, "insert into pupil values (?, 0, 'Үлгі', 'Оқушы', null, '2012-01-01', 'MALE', ?, 5, 'А', 'KAZAKH', '', now(), ?)",
                    PUPILS.get(i), SCHOOLS.get(0), STAFF.get(0));
        }
    }
}
