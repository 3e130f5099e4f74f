package kz.tirek.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** The PostgreSQL of this stack: real, durable, on loopback only, with the roles and databases that Tirek and Keycloak need. */
public class Database implements Closeable {
    private static final String ACCESS = """
            # Only over loopback. Every role gives its password, save the superuser who sets the others' at each start.
            host all postgres 127.0.0.1/32 trust
            host all all      127.0.0.1/32 scram-sha-256
            """;

    private static final String COMPLETE = "tirek.complete";

    private final EmbeddedPostgres postgres;
    private final Child child;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(EmbeddedPostgres postgres, Child child) {
        this.postgres = postgres;
        this.child = child;
    }

    /** Starts the server on the data kept in {@code data/db}, and makes roles and databases where they are missing. */
    public static Database start(Path data, int port, Secrets secrets, Path log) throws IOException, SQLException {
        Files.createDirectories(log.getParent());
        Path files = data.resolve("db");
        setAsideHalfMade(files);
        EmbeddedPostgres started = builder(data, files, port, log).start();
        Database database = new Database(started, new Child("PostgreSQL", server(files), log));
        try {
            database.prepare(secrets);
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    private void prepare(Secrets secrets) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            new DatabaseRoles(connection, secrets).prepare();
        }
        try (Connection connection = postgres.getDatabase("postgres", "tirek").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path files, int port, Path log) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(data.resolve("postgresql").toFile())
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(Database::restrictAccess)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(120))
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("lc-ctype", letters())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_wal_size", "1GB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements");
    }

    /** The server goes on without the program that started it; it says itself which process it is. */
    private static ProcessHandle server(Path files) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(files.resolve("postmaster.pid")).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new Trouble("PostgreSQL could not start, see its log"));
    }

    /** The system's own locale that knows Cyrillic letters: trigram search asks it, whatever the database's collation is. */
    private static String letters() {
        String system = System.getProperty("os.name");
        return system.startsWith("Linux") ? "C.UTF-8" : system.startsWith("Mac") ? "en_US.UTF-8" : "C";
    }

    /** A first start that was killed leaves a folder that no server accepts; it is set aside, never removed. */
    private static void setAsideHalfMade(Path files) throws IOException {
        if (Files.isDirectory(files) && !Files.exists(files.resolve(COMPLETE))) {
            Files.move(files, files.resolveSibling("db.unfinished-" + System.currentTimeMillis()));
        }
    }

    /** Called at each start, after the folder was made. */
    private static void restrictAccess(File files) {
        try {
            Files.writeString(files.toPath().resolve("pg_hba.conf"), ACCESS);
            Files.writeString(files.toPath().resolve(COMPLETE), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Child process() {
        return child;
    }

    /** Ends it in order (open connections are cut, everything is written), by force if that takes too long. */
    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            postgres.close();
            child.close();
        }
    }
}
