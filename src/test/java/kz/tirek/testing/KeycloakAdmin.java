package kz.tirek.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
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

/** Keycloak of the running stack as its administrator sees it: the portal's realm over HTTP, and tokens by password. */
public final class KeycloakAdmin {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final String origin = BrowserStack.running().settings().keycloakOrigin();
    private final String token;

    public KeycloakAdmin() throws IOException, InterruptedException {
        token = token("master", "admin-cli", "admin", BrowserStack.running().secrets().keycloakAdminPassword());
    }

    /** @param path below the portal's realm */
    public HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(origin + "/admin/realms/tirek" + path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    public JsonStructure get(String path) throws IOException, InterruptedException {
        return read(send("GET", path, "").body());
    }

    /** An access token of a client that takes passwords. */
    public String token(String realm, String client, String username, String password) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=" + client + "&username=" + username + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(URI.create(origin + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("token of %s by %s", username, client).isEqualTo(200);
        return read(answer.body()).asJsonObject().getString("access_token");
    }

    private static JsonStructure read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.read();
        }
    }
}
