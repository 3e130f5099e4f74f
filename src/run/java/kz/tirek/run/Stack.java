package kz.tirek.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** All of Tirek running on this machine: PostgreSQL, Keycloak and the portal, stopped in the opposite order. */
public class Stack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final Settings settings;
    private final Consumer<String> say;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final List<Child> watched = new CopyOnWriteArrayList<>();
    private Secrets secrets;
    private Leftovers guard;
    private boolean closed;

    Stack(Settings settings, Consumer<String> say) {
        this.settings = settings;
        this.say = say;
    }

    /** Starts everything and returns when people can sign in; on {@link Trouble} nothing is left running. */
    public static Stack start(Settings settings) {
        Stack stack = new Stack(settings, line -> {});
        stack.start();
        return stack;
    }

    public Settings settings() {
        return settings;
    }

    public Secrets secrets() {
        return secrets;
    }

    void start() {
        try {
            Files.createDirectories(settings.data());
            guard = keep(Leftovers.guard(settings.data()));
            Ports.check(settings);
            secrets = Secrets.in(settings.data());
            say.accept("Starting PostgreSQL …");
            startDatabase();
            say.accept("Starting Keycloak and the portal …");
            Readiness readiness = new Readiness(PATIENCE);
            together(() -> startKeycloak(readiness), () -> startPortal(readiness));
        } catch (Trouble e) {
            close();
            throw e;
        } catch (IOException | SQLException | RuntimeException e) {
            close();
            throw new Trouble("Tirek could not start: " + e + ", see " + settings.data().resolve("log"), e);
        }
    }

    /** Waits until one of the programs ends by itself and tells which. */
    Child awaitEnd() {
        CompletableFuture<?>[] ends = watched.stream().map(Child::ended).toArray(CompletableFuture[]::new);
        return (Child) CompletableFuture.anyOf(ends).join();
    }

    private void startDatabase() throws IOException, SQLException {
        Database database = keep(Database.start(settings.data(), settings.dbPort(), secrets, settings.log("postgresql")));
        guard.note(database.process());
        watched.add(database.process());
    }

    private void startKeycloak(Readiness readiness) throws IOException, InterruptedException {
        Keycloak files = new Keycloak(settings, secrets);
        Path home = files.home();
        if (!files.built(home)) {
            keepChild(files.build(home)).ended().join();
            files.confirm(home);
        }
        Child keycloak = keepChild(files.start(home));
        watched.add(keycloak);
        readiness.await(keycloak, settings.keycloakOrigin() + "/realms/master", () -> false);
        new RealmSetup(settings, secrets).apply();
        readiness.await(keycloak, settings.issuer() + "/.well-known/openid-configuration", () -> false);
    }

    private void startPortal(Readiness readiness) throws IOException, InterruptedException {
        Portal portal = new Portal(settings, secrets);
        Child process = keepChild(portal.start());
        watched.add(process);
        readiness.await(process, settings.managementOrigin() + "/health/ready", portal::refused);
        readiness.await(process, settings.origin() + "/", portal::refused);
    }

    /** Runs both at once; the first trouble ends the other, because everything running is closed. */
    private void together(Step first, Step second) {
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> run(first));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> run(second));
        CompletableFuture<Void> both = CompletableFuture.allOf(one, other);
        one.exceptionally(e -> fail(both, e));
        other.exceptionally(e -> fail(both, e));
        try {
            both.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : new Trouble("Tirek could not start: " + e.getCause(), e);
        }
    }

    private static Void fail(CompletableFuture<Void> both, Throwable cause) {
        both.completeExceptionally(cause instanceof CompletionException ? cause.getCause() : cause);
        return null;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    private Child keepChild(Child child) throws IOException {
        guard.note(keep(child));
        return child;
    }

    /** What is started while everything is being stopped is stopped at once. */
    private synchronized <T extends AutoCloseable> T keep(T started) {
        running.push(started);
        if (closed) {
            stopAll();
            throw new Trouble("Stopped while starting");
        }
        return started;
    }

    /** Stops the portal, Keycloak and PostgreSQL, in this order; nothing is left running. */
    @Override
    public synchronized void close() {
        closed = true;
        stopAll();
    }

    private void stopAll() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                say.accept("While stopping: " + e);
            }
        }
    }
}
