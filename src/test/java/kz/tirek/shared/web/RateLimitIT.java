package kz.tirek.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import kz.tirek.testing.ContainerTest;
import org.junit.jupiter.api.Test;

/** Addresses that need no sign-in, asked too often: a calm page with the help lines, and no session. */
class RateLimitIT extends ContainerTest {
    /** The runner of these tests asks from the same network now and then. */
    private static final int BURST = 40;
    private static final Map<String, String> WAIT = Map.of("kk", "тым көп сұраныс", "ru", "Слишком много запросов", "en", "Too many requests");

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Test
    void answersCalmlyWhenAskedTooOften() throws IOException, InterruptedException {
        try {
            for (String path : List.of("/", "/welcome", "/sign-in", "/language/ru", "/error", "/home", "/privacy", "/nowhere")) {
                Crowd.AT_THE_DOOR.allow(BURST, 1);
                assertThat(get(path, "kk").statusCode()).as(path).isNotEqualTo(429);
                askUntilLimited(path);
                for (String language : WAIT.keySet()) {
                    HttpResponse<String> answer = get(path, language);
                    assertThat(answer.statusCode()).as(path).isEqualTo(429);
                    assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).as(path).isBetween(1L, 61L);
                    assertThat(answer.body()).as(path).contains(WAIT.get(language), "tel:112", "tel:111");
                    assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
                }
            }
        } finally {
            Crowd.AT_THE_DOOR.allow(1_000_000, 1_000_000);
        }
    }

    @Test
    void tellsProgramsInTheirOwnWords() throws IOException, InterruptedException {
        try {
            Crowd.AT_THE_DOOR.allow(BURST, 1);
            assertThat(get("/api/v1/me", "en").statusCode()).isEqualTo(401);
            askUntilLimited("/api/v1/me");

            HttpResponse<String> answer = get("/api/v1/me", "en");

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        } finally {
            Crowd.AT_THE_DOOR.allow(1_000_000, 1_000_000);
        }
    }

    @Test
    void keepsStylesAndScriptsOutOfTheCount() throws IOException, InterruptedException {
        try {
            Crowd.AT_THE_DOOR.allow(1, 1);
            for (int i = 0; i < 5; i++) {
                assertThat(get("/jakarta.faces.resource/css/tokens.css.xhtml", "en").statusCode()).isEqualTo(200);
            }
        } finally {
            Crowd.AT_THE_DOOR.allow(1_000_000, 1_000_000);
        }
    }

    private void askUntilLimited(String path) throws IOException, InterruptedException {
        int asked = 0;
        while (get(path, "kk").statusCode() != 429) {
            assertThat(++asked).as("asked %s", path).isLessThanOrEqualTo(BURST);
        }
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(System.getenv("TIREK_ORIGIN") + path)).header("Cookie", "language=" + language).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
