package kz.tirek.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** All of Tirek running on this machine: PostgreSQL, Keycloak and the portal, stopped in the opposite order. */
public class Stack implements AutoCloseable {

    /** What runs, in the order in which it leans on what stands before it. */
    private enum Place { GUARD, DATABASE, BUILD, KEYCLOAK, PORTAL }

    private final Settings settings;
    private final Consumer<String> say;
    private final Map<Place, Closeable> running = new EnumMap<>(Place.class);
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
            guard = keep(Place.GUARD, Leftovers.guard(settings.data()));
            Ports.check(settings);
            secrets = Secrets.in(settings.data());
            say.accept("Starting PostgreSQL …");
            startDatabase();
            say.accept("Starting Keycloak and the portal …");
            Together.run(this::startKeycloak, this::startPortal);
            say.accept("The master key of confidential notes lies in " + settings.keys().resolve("master.keys") + ": back it up, apart from the database");
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
        Database database = keep(Place.DATABASE, Database.start(settings.data(), settings.dbPort(), secrets, settings.log("postgresql")));
        guard.note(database.process());
        watched.add(database.process());
    }

    private void startKeycloak() throws IOException, InterruptedException {
        Keycloak files = new Keycloak(settings, secrets);
        Path home = files.home();
        if (!files.built(home)) {
            keepChild(Place.BUILD, files.build(home)).ended().join();
            files.confirm(home);
        }
        Child keycloak = keepChild(Place.KEYCLOAK, files.start(home));
        watched.add(keycloak);
        Readiness readiness = new Readiness(settings.patience());
        readiness.await(keycloak, settings.keycloakOrigin() + "/realms/master", () -> false);
        new RealmSetup(settings, secrets).apply();
        readiness.await(keycloak, settings.issuer() + "/.well-known/openid-configuration", () -> false);
    }

    private void startPortal() throws IOException, InterruptedException {
        Portal portal = new Portal(settings, secrets);
        Child process = keepChild(Place.PORTAL, portal.start());
        watched.add(process);
        Readiness readiness = new Readiness(settings.patience());
        readiness.await(process, settings.origin() + "/", portal::refused);
        readiness.await(process, settings.managementOrigin() + "/health/ready", portal::refused);
    }

    private Child keepChild(Place place, Child child) throws IOException {
        guard.note(keep(place, child));
        return child;
    }

    /** What is started while everything is being stopped is stopped at once. */
    private synchronized <T extends Closeable> T keep(Place place, T started) {
        running.put(place, started);
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
        List<Place> places = new ArrayList<>(running.keySet());
        Collections.reverse(places);
        for (Place place : places) {
            try {
                running.remove(place).close();
            } catch (IOException e) {
                say.accept("While stopping: " + e);
            }
        }
    }
}
