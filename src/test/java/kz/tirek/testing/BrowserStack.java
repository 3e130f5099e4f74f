package kz.tirek.testing;

import kz.tirek.run.Settings;
import kz.tirek.run.Stack;

/** The whole of Tirek with demo data for the browser tests, on ports of its own; started when first asked for, stopped after the last test. */
public final class BrowserStack {
    private static Stack stack;

    private BrowserStack() {}

    /** The running stack. */
    public static synchronized Stack running() {
        if (stack == null) {
            stack = Stack.start(settings());
        }
        return stack;
    }

    static synchronized void stop() {
        if (stack != null) {
            stack.close();
            stack = null;
        }
    }

    private static Settings settings() {
        Settings usual = Settings.fromSystem();
        return new Settings(Integer.getInteger("tirek.test.http.port", 18090), Integer.getInteger("tirek.test.keycloak.port", 18190),
                Integer.getInteger("tirek.test.stack.db.port", 15443), Integer.getInteger("tirek.test.management.port", 19999),
                TestFolder.fresh("stack"), true, usual.patience(), usual.serverHome(), usual.war(), usual.demoClasses(), usual.keycloakZip(), usual.realm(),
                usual.theme(), usual.demoUsers(), usual.demoPassword());
    }
}
