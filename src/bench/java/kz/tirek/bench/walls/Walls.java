package kz.tirek.bench.walls;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.tirek.run.Settings;
import kz.tirek.run.Stack;

/**
 * What the walls cost: the caseload's page and saving a session, as often a second as two visitors can, with all walls and with none (no permission checks, no
 * context, no row policies, no audit, nothing sealed), on the same data. For a quiet machine. Prints a table; ends with 1 when less than 60 % is left.
 */
public final class Walls {
    private static final double LEAST = 0.6;
    private static final int VISITORS = 2;
    private static final long WARM_MILLIS = 15_000;
    private static final long MEASURED_MILLIS = 30_000;
    private static final String OPEN = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated">
              <scan><exclude name="kz.tirek.access.PermissionCheck"/><exclude name="kz.tirek.access.ActorContext"/></scan>
            </beans>
            """;

    private final Settings settings;
    private final Map<String, Double> measured = new TreeMap<>();

    private Walls(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] args) throws IOException, SQLException, InterruptedException, ExecutionException {
        Settings usual = Settings.fromSystem();
        Path data = Files.createTempDirectory("tirek-walls");
        boolean enough = new Walls(new Settings(18095, 18195, 15445, 19995, data, true, false, usual.patience(), usual.serverHome(), usual.war(), usual.demoClasses(),
                usual.keycloakZip(), usual.realm(), usual.theme(), usual.demoUsers(), usual.demoPassword())).compare();
        System.exit(enough ? 0 : 1);
    }

    private boolean compare() throws IOException, SQLException, InterruptedException, ExecutionException {
        Path open = openWar();
        measure("on", settings.war());
        measure("off", open);
        boolean enough = true;
        for (String what : List.of("caseload", "save")) {
            double on = measured.get(what + " on");
            double off = measured.get(what + " off");
            System.out.printf("%-9s walls on %6.1f/s, walls off %6.1f/s: %3.0f %%%n", what, on, off, 100 * on / off);
            enough &= on / off >= LEAST;
        }
        return enough;
    }

    private void measure(String walls, Path war) throws IOException, SQLException, InterruptedException, ExecutionException {
        Settings with = new Settings(settings.httpPort(), settings.keycloakPort(), settings.dbPort(), settings.managementPort(), settings.data(), true, false,
                settings.patience(), settings.serverHome(), war, settings.demoClasses(), settings.keycloakZip(), settings.realm(), settings.theme(),
                settings.demoUsers(), settings.demoPassword());
        try (Stack stack = Stack.start(with)) {
            policies(stack, walls.equals("on") ? "enable" : "disable");
            List<Psychologist> visitors = new ArrayList<>();
            for (int i = 0; i < VISITORS; i++) {
                visitors.add(new Psychologist(with, i));
            }
            String today = LocalDate.now(ZoneId.of("Asia/Almaty")).toString();
            note("caseload " + walls, visitors, Psychologist::caseload);
            note("save " + walls, visitors, visitor -> visitor.save(today));
        }
    }

    /** Work of a visitor. */
    private interface Task {
        void by(Psychologist visitor) throws IOException, InterruptedException;
    }

    private void note(String what, List<Psychologist> visitors, Task task) throws InterruptedException, ExecutionException {
        throughput(visitors, task, WARM_MILLIS);
        double perSecond = throughput(visitors, task, MEASURED_MILLIS);
        System.out.printf("%-13s %6.1f/s%n", what, perSecond);
        measured.put(what, perSecond);
    }

    private static double throughput(List<Psychologist> visitors, Task task, long millis) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(visitors.size());
        long began = System.nanoTime();
        long end = began + millis * 1_000_000;
        List<Callable<Integer>> all = new ArrayList<>();
        visitors.forEach(visitor -> all.add(() -> {
            int done = 0;
            while (System.nanoTime() < end) {
                task.by(visitor);
                done++;
            }
            return done;
        }));
        int done = 0;
        try {
            for (Future<Integer> one : threads.invokeAll(all)) {
                done += one.get();
            }
        } finally {
            threads.shutdown();
        }
        return done * 1e9 / (System.nanoTime() - began);
    }

    private void policies(Stack stack, String verb) throws SQLException {
        try (Connection owner = DriverManager.getConnection("jdbc:postgresql://localhost:" + settings.dbPort() + "/tirek?currentSchema=tirek", "tirek_owner",
                stack.secrets().ownerPassword()); var statement = owner.createStatement()) {
            statement.execute("""
                    do $$ declare t regclass; begin
                        for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'tirek' where c.relkind in ('r', 'p')
                            and exists (select 1 from pg_policy p where p.polrelid = c.oid) loop
                            execute format('alter table %%s %s row level security', t);
                        end loop;
                    end $$""".formatted(verb));
        }
    }

    private Path openWar() throws IOException {
        Path war = Files.copy(settings.war(), Files.createTempFile("tirek-open", ".war"), StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem files = FileSystems.newFileSystem(war)) {
            Files.writeString(files.getPath("/WEB-INF/beans.xml"), OPEN);
            Path folder = Files.createDirectories(files.getPath("/WEB-INF/classes/kz/tirek/bench/walls"));
            for (String name : List.of("NoAudit.class", "OpenVault.class")) {
                Files.copy(settings.demoClasses().resolve("kz/tirek/bench/walls").resolve(name), folder.resolve(name));
            }
        }
        return war;
    }
}
