package kz.tirek.testing;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Looks into the tables from inside the server, past the row policies, as their owner. */
public final class AsOwner {
    private AsOwner() {}

    /** The first cell that the query gives. */
    public static String asks(String sql) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + System.getenv("TIREK_DB_PORT") + "/tirek?currentSchema=tirek";
        try (var owner = DriverManager.getConnection(url, System.getenv("TIREK_DB_OWNER_USER"), System.getenv("TIREK_DB_OWNER_PASSWORD"));
                var statement = owner.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? found.getString(1) : null;
        }
    }

    /** Does what the statement says; nothing comes back. */
    public static void does(String sql) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + System.getenv("TIREK_DB_PORT") + "/tirek?currentSchema=tirek";
        try (var owner = DriverManager.getConnection(url, System.getenv("TIREK_DB_OWNER_USER"), System.getenv("TIREK_DB_OWNER_PASSWORD"));
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
