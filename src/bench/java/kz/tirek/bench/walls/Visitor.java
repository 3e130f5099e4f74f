package kz.tirek.bench.walls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tirek.run.Settings;

/** A signed-in psychologist without a browser. */
class Visitor {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("TRK-\\d{4}-\\d{6}");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new Jar())
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String origin;
    private final String csrf;
    private final String caseNumber;

    /** @param place which of the psychologist's open cases is this visitor's: two who save in one case at once would stop each other */
    Visitor(Settings settings, int place) throws IOException, InterruptedException {
        origin = settings.origin();
        Matcher form = FORM.matcher(get(origin + "/home").body());
        if (!form.find()) {
            throw new IOException("No form to sign in");
        }
        String typed = "username=psychologist&password=" + URLEncoder.encode(settings.demoPassword(), UTF_8);
        http.send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&"))).header("Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(typed)).build(), BodyHandlers.ofString());
        csrf = get(origin + "/api/v1/me").headers().firstValue("x-csrf-token").orElseThrow();
        caseNumber = NUMBER.matcher(get(origin + "/api/v1/cases?status=OPEN").body()).results().map(MatchResult::group).distinct().skip(place).findFirst()
                .orElseThrow(() -> new IOException("The psychologist has too few cases"));
    }

    /** Opens the caseload. */
    void caseload() throws IOException, InterruptedException {
        expect(200, get(origin + "/cases"));
    }

    /** Saves a session with a note. */
    void save(String day) throws IOException, InterruptedException {
        String body = """
                {"session": {"kind": "INDIVIDUAL", "heldOn": "%s", "startedAt": "09:00", "minutes": 40, "place": "ROOM", "themes": ["ANXIETY"], "methods": ["TALK"],
                 "note": "%s", "nextStep": "talk again"}, "sign": true}""".formatted(day, "invented note of a usual length ".repeat(20));
        expect(201, http.send(HttpRequest.newBuilder(URI.create(origin + "/api/v1/cases/" + caseNumber + "/sessions")).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString()).header("X-CSRF-Token", csrf).POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString()));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html,application/json").build(), BodyHandlers.ofString());
    }

    private static void expect(int status, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException(answer.statusCode() + " instead of " + status + ": " + answer.body());
        }
    }
}
