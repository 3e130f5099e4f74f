package kz.tirek.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits until an address answers, and gives up when its program has ended or the time is over. */
class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Instant limit;

    Readiness(Duration patience) {
        this.limit = Instant.now().plus(patience);
    }

    /** Returns when the address answers with a page or the way to one; {@code failed} tells that it never will. */
    void await(Child child, String address, BooleanSupplier failed) throws IOException, InterruptedException {
        while (!answers(address)) {
            if (!child.alive() || failed.getAsBoolean()) {
                throw trouble(child, " could not start");
            }
            if (Instant.now().isAfter(limit)) {
                throw trouble(child, " is not ready in time");
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** Asks as a browser does: signing in takes other callers for programs. */
    private boolean answers(String address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html, application/json")
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() < 400;
        } catch (IOException e) {
            return false;
        }
    }

    static Trouble trouble(Child child, String what) throws IOException {
        return new Trouble(child.name() + what + ", see " + child.log() + "\n  " + String.join("\n  ", child.lastWords(30)));
    }
}
