package kz.tirek.run;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Keycloak's administration over HTTP, signed in as the bootstrap administrator. */
class AdminApi {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String origin;
    private final String token;

    AdminApi(String origin, String password) throws IOException, InterruptedException {
        this.origin = origin;
        this.token = signIn(password);
    }

    /** What a path under {@code /admin} answers; an empty object when there is none such. */
    JsonStructure get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", path, null);
        return answer.statusCode() == 404 ? JsonObject.EMPTY_JSON_OBJECT : parse(accepted("GET", path, answer).body());
    }

    JsonObject object(String path) throws IOException, InterruptedException {
        return get(path).asJsonObject();
    }

    void put(String path, JsonObject body) throws IOException, InterruptedException {
        accepted("PUT", path, send("PUT", path, body));
    }

    JsonStructure post(String path, JsonStructure body) throws IOException, InterruptedException {
        String text = accepted("POST", path, send("POST", path, body)).body();
        return text.isBlank() ? JsonObject.EMPTY_JSON_OBJECT : parse(text);
    }

    private String signIn(String password) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/realms/master/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new Trouble("Keycloak does not accept its administrator's password (status " + answer.statusCode()
                    + "): set KEYCLOAK_ADMIN_PASSWORD to the one this data folder was made with");
        }
        return parse(answer.body()).asJsonObject().getString("access_token");
    }

    private HttpResponse<String> send(String method, String path, JsonStructure body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/admin" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** The refusal's text names fields, never the values sent, so it may be shown. */
    private static HttpResponse<String> accepted(String method, String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new Trouble("Keycloak refused " + method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static JsonStructure parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
