package kz.tirek.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Asks the portal with the session of a browser's window, from any thread.
 *
 * @param cookies as a request carries them; empty for nobody
 * @param csrf token of the session; empty for nobody
 */
public record Visitor(String cookies, String csrf) {
    public static final Visitor NOBODY = new Visitor("", "");
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();

    /** Whoever signed in there. */
    public static Visitor of(Page page) {
        String origin = BrowserStack.running().settings().origin();
        String cookies = page.context().cookies(origin).stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
        return new Visitor(cookies, page.context().request().get(origin + "/api/v1/me").headers().get("x-csrf-token"));
    }

    /** @param body JSON, or {@code null} for none; with it goes a fresh Idempotency-Key */
    public HttpResponse<String> ask(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(BrowserStack.running().settings().origin() + path)).header("Accept", "*/*");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        if (body != null) {
            request.header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString());
            if (!csrf.isEmpty()) {
                request.header("X-CSRF-Token", csrf);
            }
        }
        try {
            return CLIENT.send(request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new IllegalStateException(method + " " + path, fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
