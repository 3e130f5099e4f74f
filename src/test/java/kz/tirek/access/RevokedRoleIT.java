package kz.tirek.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the provider takes away is gone at the very next request: a role, and a whole session. */
class RevokedRoleIT extends BrowserTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloak = BrowserStack.running().settings().keycloakOrigin();
    private String token;
    private String person;

    @BeforeEach
    void find() throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(BrowserStack.running().secrets().keycloakAdminPassword(), StandardCharsets.UTF_8);
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
        token = read(answer.body()).asJsonObject().getString("access_token");
        person = read(admin("GET", "/users?exact=true&username=psychologist2", "").body()).asJsonArray().getJsonObject(0).getString("id");
    }

    @Test
    void takesARoleAwayAtTheNextRequest() throws IOException, InterruptedException {
        JsonObject role = read(admin("GET", "/roles/psychologist", "").body()).asJsonObject();
        String roles = Json.createArrayBuilder().add(role).build().toString();
        Page page = signedIn("psychologist2", "en");
        assertThat(page.navigate(origin() + "/cases").status()).isEqualTo(200);
        try {
            assertThat(admin("DELETE", "/users/" + person + "/role-mappings/realm", roles).statusCode()).isEqualTo(204);

            assertThat(page.navigate(origin() + "/cases").status()).isEqualTo(403);
            assertThat(page.context().request().get(origin() + "/api/v1/cases").status()).isEqualTo(403);
            assertThat(page.context().request().get(origin() + "/api/v1/me").text()).contains("\"roles\":[]");
        } finally {
            admin("POST", "/users/" + person + "/role-mappings/realm", roles);
        }
        assertThat(page.navigate(origin() + "/cases").status()).isEqualTo(200);
    }

    @Test
    void endsASessionThatTheProviderEnded() throws IOException, InterruptedException {
        Page page = signedIn("psychologist2", "en");

        assertThat(admin("POST", "/users/" + person + "/logout", "").statusCode()).isEqualTo(204);

        assertThat(page.context().request().get(origin() + "/api/v1/cases").status()).isEqualTo(401);
        page.navigate(origin() + "/cases");
        assertThat(page.locator("#username").isVisible()).isTrue();
    }

    private HttpResponse<String> admin(String method, String path, String body) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/tirek" + path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static JsonStructure read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.read();
        }
    }
}
