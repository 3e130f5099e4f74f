package kz.tirek.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import kz.tirek.testing.BrowserTest;
import kz.tirek.testing.KeycloakAdmin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the provider takes away is gone at the very next request: a role, and a whole session. */
class RevokedRoleIT extends BrowserTest {
    private KeycloakAdmin keycloak;
    private String person;

    @BeforeEach
    void find() throws IOException, InterruptedException {
        keycloak = new KeycloakAdmin();
        person = keycloak.get("/users?exact=true&username=psychologist2").asJsonArray().getJsonObject(0).getString("id");
    }

    @Test
    void takesARoleAwayAtTheNextRequest() throws IOException, InterruptedException {
        JsonObject role = keycloak.get("/roles/psychologist").asJsonObject();
        String roles = Json.createArrayBuilder().add(role).build().toString();
        Page page = signedIn("psychologist2", "en");
        assertThat(page.navigate(origin() + "/cases").status()).isEqualTo(200);
        try {
            assertThat(keycloak.send("DELETE", "/users/" + person + "/role-mappings/realm", roles).statusCode()).isEqualTo(204);

            assertThat(page.navigate(origin() + "/cases").status()).isEqualTo(403);
            assertThat(page.context().request().get(origin() + "/api/v1/cases").status()).isEqualTo(403);
            assertThat(page.context().request().get(origin() + "/api/v1/me").text()).contains("\"roles\":[]");
        } finally {
            keycloak.send("POST", "/users/" + person + "/role-mappings/realm", roles);
        }
        assertThat(page.navigate(origin() + "/cases").status()).isEqualTo(200);
    }

    @Test
    void endsASessionThatTheProviderEnded() throws IOException, InterruptedException {
        Page page = signedIn("psychologist2", "en");

        assertThat(keycloak.send("POST", "/users/" + person + "/logout", "").statusCode()).isEqualTo(204);

        assertThat(page.context().request().get(origin() + "/api/v1/cases").status()).isEqualTo(401);
        page.navigate(origin() + "/cases");
        assertThat(page.locator("#username").isVisible()).isTrue();
    }
}
