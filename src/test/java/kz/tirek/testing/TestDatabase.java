package kz.tirek.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import kz.tirek.run.Database;
import kz.tirek.run.Secrets;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts an empty PostgreSQL for the container tests before the first and stops it after the last; unit tests start none. */
public class TestDatabase implements LauncherSessionListener {
    private Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String port = System.getProperty("tirek.test.db.port");
        if (port == null) {
            return;
        }
        Path data = TestFolder.fresh("container");
        try {
            database = Database.start(data, Integer.parseInt(port), Secrets.in(data), data.resolve("postgresql.log"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (database != null) {
                database.close();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            BrowserStack.stop();
        }
    }
}
