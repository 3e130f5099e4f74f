package kz.tirek.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** Keycloak of this stack: unpacked and built once, with the portal's sign-in theme, then started as a program of its own. */
class Keycloak {
    private static final String MARKER = "tirek.built";
    private static final List<String> BUILT = List.of("--db=postgres", "--cache=local", "--health-enabled=true",
            "--http-management-health-enabled=false");

    private final Settings settings;
    private final Secrets secrets;

    Keycloak(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Its folder with the theme of today, unpacked if need be beside and moved into place, so that a kill never leaves half a server. */
    Path home() throws IOException {
        if (!Files.exists(settings.keycloakZip())) {
            throw new Trouble("There is no " + settings.keycloakZip() + ": build the project first");
        }
        Path home = settings.data().resolve(folderInZip());
        if (!Files.exists(home)) {
            Path beside = settings.data().resolve("keycloak.new");
            FileTree.delete(beside);
            FileTree.unpack(settings.keycloakZip(), beside);
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        }
        FileTree.delete(home.resolve("themes/tirek"));
        FileTree.copy(settings.theme(), home.resolve("themes/tirek"));
        return home;
    }

    boolean built(Path home) throws IOException {
        Path marker = home.resolve(MARKER);
        return Files.exists(marker) && Files.readString(marker).equals(String.join(" ", BUILT));
    }

    /** Fixes the options that Keycloak takes at build time only; once, because it costs a third of a minute. */
    Child build(Path home) throws IOException {
        List<String> arguments = new ArrayList<>(jvm(home));
        arguments.add("build");
        arguments.addAll(BUILT);
        return Child.java("Keycloak's build", home, settings.log("keycloak-build"), Map.of(), arguments);
    }

    /** Notes that the build is done, after a look at its log. */
    void confirm(Path home) throws IOException {
        Path log = settings.log("keycloak-build");
        if (!Files.readString(log).contains("Server configuration updated")) {
            throw new Trouble("Keycloak could not be built, see " + log);
        }
        Files.writeString(home.resolve(MARKER), String.join(" ", BUILT));
    }

    Child start(Path home) throws IOException {
        List<String> arguments = new ArrayList<>(jvm(home));
        arguments.addAll(List.of("start", "--optimized", "--http-enabled=true", "--hostname-strict=false",
                "--http-host=127.0.0.1", "--http-port=" + settings.keycloakPort(),
                "--db-url=jdbc:postgresql://127.0.0.1:" + settings.dbPort() + "/keycloak", "--db-username=keycloak",
                "--db-pool-initial-size=1", "--db-pool-max-size=20"));
        return Child.java("Keycloak", home, settings.log("keycloak"), environment(), arguments);
    }

    private Map<String, String> environment() {
        return Map.of("KC_DB_PASSWORD", secrets.keycloakDbPassword(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdminPassword());
    }

    /** The zip holds one folder named after its version. */
    private String folderInZip() throws IOException {
        try (ZipFile zip = new ZipFile(settings.keycloakZip().toFile())) {
            return zip.entries().nextElement().getName().replaceFirst("/.*", "");
        }
    }

    /** What kc.sh and kc.bat would say to Java, said without a shell, so that it is one process on every system. */
    private static List<String> jvm(Path home) {
        return List.of("-Xms64m", "-Xmx384m", "-XX:MetaspaceSize=96M", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-Duser.language=en", "-Duser.country=US", "-Djava.net.preferIPv4Stack=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp", home.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
