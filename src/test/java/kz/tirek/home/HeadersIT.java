package kz.tirek.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.BrowserTest;
import kz.tirek.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Every address there is, pages and REST, as everyone and as nobody: the browser's walls stand on each answer, errors and ways to sign in too. */
class HeadersIT extends BrowserTest {
    private static final List<String> OTHERS = List.of("/", "/sign-in", "/error", "/failed", "/limited", "/language/ru", "/language/xx", "/favicon.ico", "/robots.txt",
            "/nowhere", "/api/v1/nowhere", "/WEB-INF/web.xml", "/cases/cases.xhtml", "/error?status=403", "/%2e%2e/etc/passwd");
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Test
    void standsBehindWallsAtEveryAddress() throws IOException, InterruptedException {
        List<String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(50);
        for (String username : List.of("", "psychologist", "manager", "official", "admin")) {
            Visitor visitor = username.isEmpty() ? Visitor.nobody() : Visitor.signedIn(username);
            addresses.forEach(address -> assertWalls(username + " at " + address, visitor.ask("GET", address, null)));
        }
    }

    @Test
    void keepsStylesForAYearAndNothingElse() throws IOException, InterruptedException {
        HttpResponse<Void> answer = client.send(HttpRequest.newBuilder(URI.create(origin() + "/jakarta.faces.resource/css/tokens.css.xhtml")).build(),
                HttpResponse.BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void clearsWhatTheBrowserKeptAtSignOut() {
        Page page = signedIn("psychologist", "en");
        List<Response> answers = new ArrayList<>();
        page.onResponse(answer -> {
            if (answer.url().endsWith("/sign-out")) {
                answers.add(answer);
            }
        });
        page.locator(".top form[data-signout] button").click();
        page.waitForURL("**/signed-out");

        assertThat(answers).singleElement().satisfies(answer -> assertThat(answer.headerValue("clear-site-data")).contains("\"cache\""));
    }

    private static void assertWalls(String at, HttpResponse<?> answer) {
        List<String> policies = answer.headers().allValues("Content-Security-Policy");
        assertThat(policies).as("policy of %s", at).hasSize(1);
        assertThat(policies.get(0)).as("policy of %s", at).contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*", "http:", "https:");
        only(answer, at, "X-Content-Type-Options", "nosniff");
        only(answer, at, "X-Frame-Options", "DENY");
        only(answer, at, "Referrer-Policy", "no-referrer");
        only(answer, at, "Cross-Origin-Opener-Policy", "same-origin");
        only(answer, at, "Cross-Origin-Resource-Policy", "same-origin");
        only(answer, at, "Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).as("keeping of %s", at).contains("no-store");
        assertThat(answer.headers().firstValue("Server")).as("server of %s", at).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).as("software of %s", at).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).as("cookies of %s", at)
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase()).contains("httponly", "samesite=lax"));
        assertThat(answer.statusCode()).as("status of %s", at).isNotEqualTo(500);
    }

    private static void only(HttpResponse<?> answer, String at, String header, String value) {
        assertThat(answer.headers().allValues(header)).as("%s of %s", header, at).containsExactly(value);
    }

    /** Pages by the table of routes, resources by the description of the interface. */
    private List<String> addresses() throws IOException, InterruptedException {
        var routes = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/webapp/WEB-INF/routes.properties"))) {
            routes.load(file);
        }
        var all = new TreeSet<>(OTHERS);
        routes.stringPropertyNames().forEach(route -> all.add(route.replace("{key}", "00000000-0000-7000-8000-000000000000")));
        var description = HttpRequest.newBuilder(URI.create(BrowserStack.running().settings().managementOrigin() + "/openapi"))
                .header("Accept", "application/json").build();
        String json = client.send(description, HttpResponse.BodyHandlers.ofString()).body();
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject().getJsonObject("paths").forEach((path, methods) -> {
                if (methods.asJsonObject().containsKey("get")) {
                    all.add((path.startsWith("/api/v1") ? path : "/api/v1" + path).replace("{number}", "TRK-2020-000001")
                            .replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000"));
                }
            });
        }
        return List.copyOf(all);
    }
}
