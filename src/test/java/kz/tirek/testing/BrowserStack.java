package kz.tirek.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import kz.tirek.run.Settings;
import kz.tirek.run.Stack;

/** The whole of Tirek with demo data for the browser tests, on ports of its own; started when first asked for, stopped after the last test. */
public final class BrowserStack {
    private static Path data;
    private static Stack stack;

    private BrowserStack() {}

    /** The running stack. */
    public static synchronized Stack running() {
        if (stack == null) {
            stack = Stack.start(settings(Settings.fromSystem().war()));
        }
        return stack;
    }

    /** The stack on the same data with another build of the portal, until {@link #stop()}. */
    public static synchronized Stack running(Path war) {
        stop();
        stack = Stack.start(settings(war));
        return stack;
    }

    /** Stops it; it starts again, with the portal's own build, when it is asked for. */
    public static synchronized void stop() {
        if (stack != null) {
            stack.close();
            stack = null;
        }
    }

    /** The database of the running stack as the schema's owner, who sees past every policy. */
    public static Connection owner() throws SQLException {
        Stack running = running();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + running.settings().dbPort() + "/tirek?currentSchema=tirek", "tirek_owner",
                running.secrets().ownerPassword());
    }

    /** The server's own account, which may read what the server counts of everybody. */
    public static Connection superuser() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + running().settings().dbPort() + "/tirek?user=postgres");
    }

    private static Settings settings(Path war) {
        Settings usual = Settings.fromSystem();
        data = data == null ? TestFolder.fresh("stack") : data;
        return new Settings(Integer.getInteger("tirek.test.http.port", 18090), Integer.getInteger("tirek.test.keycloak.port", 18190),
                Integer.getInteger("tirek.test.stack.db.port", 15443), Integer.getInteger("tirek.test.management.port", 19999),
                data, true, true, usual.patience(), usual.serverHome(), war, usual.demoClasses(), usual.keycloakZip(), usual.realm(),
                usual.theme(), usual.demoUsers(), usual.demoPassword());
    }
}
