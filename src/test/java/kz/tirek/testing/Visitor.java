package kz.tirek.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tirek.run.Settings;

/** Asks the portal without a browser, from any thread: as nobody, or signed in through the real Keycloak. Redirects are answers. */
public final class Visitor {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 10;

    private final Jar jar = new Jar();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(jar).followRedirects(HttpClient.Redirect.NEVER).build();
    private final String origin;
    private String csrf = "";

    private Visitor(Settings settings) {
        origin = settings.origin();
        jar.put(URI.create(origin), Map.of("Set-Cookie", List.of("language=en")));
    }

    /** Nobody, at the stack of the browser tests. */
    public static Visitor nobody() {
        return new Visitor(BrowserStack.running().settings());
    }

    /** At the stack of the browser tests. */
    public static Visitor signedIn(String username) {
        return signedIn(BrowserStack.running().settings(), username);
    }

    public static Visitor signedIn(Settings settings, String username) {
        var visitor = new Visitor(settings);
        visitor.signIn(username, settings.demoPassword());
        return visitor;
    }

    private void signIn(String username, String password) {
        Matcher form = FORM.matcher(followed(origin + "/home", null).body());
        if (!form.find()) {
            throw new IllegalStateException("No form to sign in");
        }
        followed(form.group(1).replace("&amp;", "&"), "username=" + username + "&password=" + URLEncoder.encode(password, UTF_8));
        csrf = ask("GET", "/api/v1/me", null).headers().firstValue("x-csrf-token").orElseThrow();
    }

    /** What stands at the end of all redirects, as a browser asks. @param typed into a form, or {@code null} */
    private HttpResponse<String> followed(String address, String typed) {
        URI next = URI.create(address);
        String form = typed;
        for (int step = 0; step < MOST_STEPS; step++) {
            var request = HttpRequest.newBuilder(next).header("Accept", "text/html");
            HttpResponse<String> answer = send(form == null ? request : request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
            if (answer.statusCode() / 100 != 3) {
                return answer;
            }
            next = next.resolve(answer.headers().firstValue("Location").orElseThrow());
            form = null;
        }
        throw new IllegalStateException("Redirected without end from " + address);
    }

    /** @param body JSON, or {@code null} for none; with it goes a fresh Idempotency-Key */
    public HttpResponse<String> ask(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).header("Accept", "*/*").method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString());
            if (!csrf.isEmpty()) {
                request.header("X-CSRF-Token", csrf);
            }
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
