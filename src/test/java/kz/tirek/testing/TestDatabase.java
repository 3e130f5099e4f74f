package kz.tirek.testing;

import java.nio.file.Path;
import kz.tirek.run.Database;
import kz.tirek.run.Secrets;
import kz.tirek.run.Settings;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts an empty PostgreSQL for the container tests before the first and stops it after the last; unit tests start none. */
public class TestDatabase implements LauncherSessionListener {
    private Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String port = System.getProperty("tirek.test.db.port");
        if (port != null) {
            Path data = TestFolders.fresh("database");
            Settings settings = TestFolders.settings(data, 0, 0, Integer.parseInt(port), 0);
            database = Database.start(settings, Secrets.in(data));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }
}
