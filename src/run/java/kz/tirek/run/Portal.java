package kz.tirek.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The portal itself: a fresh base folder on the built server, the war in it, started with what it needs from its surroundings. */
class Portal {
    /** Half the work for a portal that is stopped before its code is hot. */
    private static final List<String> BRIEF = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Settings settings;
    private final Secrets secrets;
    private final Path base;

    Portal(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.base = settings.data().resolve("portal");
    }

    Child start() throws IOException {
        prepare();
        return Child.java("The portal", base, settings.log("portal"), environment(), arguments());
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(settings.brief() ? BRIEF : List.of());
        Path home = settings.serverHome();
        arguments.addAll(List.of(
                "-Xms128m", "-Xmx512m", "-XX:MetaspaceSize=96M", "-XX:MaxMetaspaceSize=384m", "-XX:+ExitOnOutOfMemoryError",
                "-Djava.net.preferIPv4Stack=true", "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
                "--add-exports=java.desktop/sun.awt=ALL-UNNAMED", "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/java.net=ALL-UNNAMED", "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.management/javax.management=ALL-UNNAMED", "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
                "-Djboss.home.dir=" + home, "-Djboss.server.base.dir=" + base,
                "-Djboss.bind.address=127.0.0.1", "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + settings.httpPort(), "-Djboss.management.http.port=" + settings.managementPort(),
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri(),
                "-jar", home.resolve("jboss-modules.jar").toString(), "-mp", home.resolve("modules").toString(),
                "org.jboss.as.standalone"));
        return arguments;
    }

    /** The server writes this file beside the war when it cannot be deployed. */
    boolean refused() {
        return Files.exists(base.resolve("deployments/tirek.war.failed"));
    }

    private void prepare() throws IOException {
        for (Path needed : List.of(settings.serverHome().resolve("jboss-modules.jar"), settings.war())) {
            if (!Files.exists(needed)) {
                throw new Trouble("There is no " + needed + ": build the project first");
            }
        }
        FileTree.delete(base);
        FileTree.copy(settings.serverHome().resolve("standalone"), base);
        Path war = Files.createDirectories(base.resolve("deployments")).resolve("tirek.war");
        Files.copy(settings.war(), war);
        if (settings.demo()) {
            DemoJar.into(war, settings.demoClasses());
        }
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("TIREK_DB_HOST", "127.0.0.1"),
                Map.entry("TIREK_DB_PORT", Integer.toString(settings.dbPort())),
                Map.entry("TIREK_DB_NAME", "tirek"),
                Map.entry("TIREK_DB_USER", "tirek_app"),
                Map.entry("TIREK_DB_PASSWORD", secrets.appPassword()),
                Map.entry("TIREK_CONTEXT_KEY", secrets.contextKey()),
                Map.entry("TIREK_DB_OWNER_USER", "tirek_owner"),
                Map.entry("TIREK_DB_OWNER_PASSWORD", secrets.ownerPassword()),
                Map.entry("TIREK_OIDC_PROVIDER_URL", settings.issuer()),
                Map.entry("TIREK_OIDC_CLIENT_ID", "tirek-portal"),
                Map.entry("TIREK_OIDC_CLIENT_SECRET", secrets.clientSecret()),
                Map.entry("TIREK_ORIGIN", settings.origin()),
                Map.entry("TIREK_KEYS", settings.keys().toString()),
                Map.entry("TIREK_KEYS_CREATE", "true"),
                Map.entry("TIREK_AUDIT", settings.audit().toString()),
                Map.entry("TIREK_AUDIT_CREATE", "true"),
                Map.entry("TIREK_DEMO", Boolean.toString(settings.demo())));
    }
}
